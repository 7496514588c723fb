package corpus.cli;

import corpus.analysis.Candidates;
import corpus.analysis.Grouping;
import corpus.analysis.NgramSetting;
import corpus.analysis.Ngrams;
import corpus.analysis.PlainNgrams;
import corpus.analysis.Ranking;
import corpus.analysis.TermShapes;
import corpus.engine.Job;
import corpus.engine.RowWriter;
import corpus.measure.Association;
import corpus.measure.Measure;
import corpus.measure.TermExtraction;
import corpus.table.Column;
import corpus.table.Columns;
import corpus.table.OutputFormat;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code corpus ngrams}. */
@Command(
        name = "ngrams",
        header = {
            "Which sequences of words there are; with --candidates, which of them may be new terms.",
            "",
            "Examples:",
            "  corpus ngrams articles -n 2-4 --contains 安全",
            "  corpus ngrams articles --candidates --top 200 -o new.txt",
            "  corpus stats articles --dict new.txt",
            ""
        },
        description = {
            "Columns: ngram, n, count, per_million, documents, mi_log2, ll_4cell.",
            "With --candidates: term, n, count, documents, term_score, c_value, mi_log2, left_entropy, right_entropy, words.",
            "A sequence never runs across punctuation or the end of a sentence, and never cuts the name of an entity, which is one word. It begins and ends with a word that would be a row of `corpus stats`: no stop word, no bare numeral, and what --pos and --min-length ask for; between them any word may stand.",
            "Measures are those of the pair (all words but the last, the last word) at the positions of sequences of this length.",
            "Candidates are sequences of Chinese nouns, verbs, adjectives and the like that end in what names something, occur twice or more, and hold no stop word, name or numeral. With -o FILE.txt they are written as a list of words, which --dict reads, as it reads the column term of a table (.csv): look through it and strike out what is no term."
        },
        sortOptions = false,
        footer = {
            "",
            "memory: vocabulary: the different sequences without their last word; with --candidates: all."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class NgramsCommand extends TableRun {
    @Mixin private TermOptions terms;
    @Mixin private RowOptions rows;
    @Mixin private MeasureOptions measures;

    @Option(
            names = {"-n", "--length"},
            paramLabel = "N|N-M",
            description =
                    "How many words a sequence has, 2 to 8: a number or a range (default: 2; with --candidates 2-5).")
    private String length;

    @Option(
            names = "--contains",
            paramLabel = "WORD",
            split = ",",
            description = "Only sequences with this word, or with one of several. Totals stay.")
    private List<String> containing = List.of();

    @Option(
            names = "--candidates",
            description = "Sequences that may be terms which the dictionary lacks, best first.")
    private boolean candidates;

    @Override
    Map<String, String> hashes() {
        return terms.hashes();
    }

    @Override
    TableTask task() {
        usage(terms::check);
        NgramRange range =
                usage(() -> NgramRange.of(length == null ? candidates ? "2-5" : "2" : length));
        Set<String> words = new LinkedHashSet<>();
        containing.forEach(word -> words.add(word.strip()));
        boolean given = spec.commandLine().getParseResult().hasMatchedOption("--contains");
        if (words.contains("") || (given && words.isEmpty())) {
            throw new ParameterException(spec.commandLine(), "--contains: a word is missing.");
        }
        NgramSetting setting =
                new NgramSetting(
                        rows.grouping(),
                        range.shortest(),
                        range.longest(),
                        candidates
                                ? new TermShapes(terms.selection())
                                : new PlainNgrams(terms.selection()),
                        words);
        return candidates ? candidates(setting) : ngrams(setting);
    }

    private TableTask ngrams(NgramSetting setting) {
        if (isWordList()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "a text file is a list of new terms: add --candidates, or ask for csv, tsv or jsonl.");
        }
        List<Association> chosen =
                usage(
                        () ->
                                measures.chosen(
                                        Association.ofPairs().toArray(Association[]::new),
                                        Ngrams.USUAL_MEASURES,
                                        rows.sort));
        Grouping grouping = setting.grouping();
        Ngrams plain = new Ngrams(setting, chosen, Ranking.by(grouping, "count"));
        Ngrams ranked =
                new Ngrams(setting, chosen, usage(() -> rows.ranking(plain.columns(), "count")));
        return TableTask.of(ranked, usualFormat(), grouping.fields());
    }

    private TableTask candidates(NgramSetting setting) {
        String usual = TermExtraction.TERM_SCORE.columnName();
        List<Measure> chosen =
                usage(
                        () ->
                                measures.chosen(
                                        Candidates.measuresToChoose(),
                                        Candidates.USUAL_MEASURES,
                                        rows.sort == null ? usual : rows.sort));
        leaveOutWhatComesOnce();
        Grouping grouping = setting.grouping();
        Candidates plain =
                new Candidates(setting, userWords(), chosen, Ranking.by(grouping, "count"));
        Candidates ranked =
                new Candidates(
                        setting,
                        plain.known(),
                        chosen,
                        usage(() -> rows.ranking(plain.columns(), usual)));
        return isWordList()
                ? wordList(ranked)
                : TableTask.of(ranked, usualFormat(), grouping.fields());
    }

    private boolean isWordList() {
        return usage(() -> output.format(usualFormat())) == OutputFormat.TXT;
    }

    private void leaveOutWhatComesOnce() {
        boolean given = spec.commandLine().getParseResult().hasMatchedOption("--min-count");
        if (given && rows.minCount < Candidates.LEAST_COUNT) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--min-count has to be at least %d with --candidates: what occurs once is no term."
                            .formatted(Candidates.LEAST_COUNT));
        }
        rows.minCount = Math.max(rows.minCount, Candidates.LEAST_COUNT);
    }

    private Set<String> userWords() {
        Set<String> words = new LinkedHashSet<>();
        for (var word : settings().words()) {
            words.add(word.word());
        }
        return words;
    }

    /** The candidates alone, a line each: what --dict reads. */
    private TableTask wordList(Candidates ranked) {
        Column term = Columns.named("ngrams", "term");
        int index = ranked.columns().indexOf(term);
        return new TableTask(
                List.of(term),
                OutputFormat.TXT,
                ranked.setting().grouping().fields(),
                List.of(),
                rows -> new Job.Count(ranked, distinct(index, rows)));
    }

    /** A word may stand in several groups, or be cut in two ways. */
    private static RowWriter distinct(int index, RowWriter rows) {
        Set<Object> written = new HashSet<>();
        return row -> {
            if (written.add(row[index])) {
                rows.write(new Object[] {row[index]});
            }
        };
    }
}

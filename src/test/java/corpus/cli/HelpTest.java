package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says about itself, and what it answers to slips of the pen. */
class HelpTest {
    private static final Path HELP = Path.of("src/test/resources/help");
    private static final String ARTICLES = "src/test/resources/golden/articles";

    /** The options are a contract: a change of these files is a change for the users. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "corpus",
                "stats",
                "summary",
                "entities",
                "cooccur",
                "keyness",
                "trends",
                "ngrams",
                "collocates",
                "kwic",
                "export",
                "pack",
                "run",
                "agreement",
                "gazetteer",
                "gazetteer list",
                "gazetteer check",
                "gazetteer explain",
                "gazetteer export",
                "explain",
                "cache",
                "cache clear"
            })
    void helpIsAsItWas(String command) throws IOException {
        CliRun run = CliRun.of((command + " --help").replaceFirst("^corpus ", "").split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        Path expected = HELP.resolve(command.replace(' ', '-') + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(HELP);
            Files.write(expected, run.out());
        }
        assertThat(run.text()).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "corpus",
                "stats",
                "summary",
                "entities",
                "cooccur",
                "keyness",
                "trends",
                "ngrams",
                "collocates",
                "kwic",
                "export",
                "pack",
                "run",
                "agreement",
                "gazetteer"
            })
    void helpBeginsWithTwoExamplesThatWork(String command) {
        CliRun run = command.equals("corpus") ? CliRun.of("--help") : CliRun.of(command, "--help");
        List<String> lines = run.lines();
        assertThat(lines.get(0)).endsWith(".");
        assertThat(lines.get(2)).isEqualTo("Examples:");
        for (String line : lines.subList(3, 5)) {
            String example = line.strip().replaceFirst("\\s{3,}.*", "");
            assertThat(example).startsWith("corpus ");
            // The files are another reader's, so that the program can only miss them.
            List<String> args = new ArrayList<>();
            Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(example.substring(7));
            while (word.find()) {
                args.add(word.group(1) == null ? word.group(2) : word.group(1));
            }
            CliRun parsed = CliRun.of(args);
            assertThat(parsed.code()).as(example + ": " + parsed.err()).isEqualTo(3);
            assertThat(parsed.err()).contains("does not exist");
        }
    }

    /** Every command that reads a corpus, whichever there will be. */
    @Test
    void helpSaysInOneLineWhatMemoryGrowsWith() {
        Pattern bound =
                Pattern.compile("(?m)^memory: (streaming|vocabulary|pairs)(, | and |: ).+\\.$");
        List<String> commands = new ArrayList<>();
        Matcher command = Pattern.compile("(?m)^  ([a-z]+) {2,}").matcher(helpOf(""));
        while (command.find()) {
            String help = helpOf(command.group(1));
            if (help.contains("--include=GLOB") || command.group(1).equals("run")) {
                commands.add(command.group(1));
                Matcher line = bound.matcher(help);
                assertThat(line.find()).as(help).isTrue();
                assertThat(line.group()).hasSizeLessThan(100);
            }
        }
        assertThat(commands)
                .contains("stats", "summary", "kwic", "export", "pack", "run")
                .hasSize(12);
    }

    private static String helpOf(String command) {
        return (command.isEmpty() ? CliRun.of("--help") : CliRun.of(command, "--help")).text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"entities", "cooccur", "collocates", "kwic", "gazetteer"})
    void helpSaysThatIdsAreNoPosition(String command) {
        assertThat(CliRun.of(command, "--help").text().replaceAll("\\s+", " "))
                .contains("an entry says nothing about sovereignty or recognition");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gazetteer | a command is missing. | gazetteer",
                "gazetteer lst | unknown command `lst`; did you mean `list`? | gazetteer",
                "gazetteer check | a FILE is missing. | gazetteer check",
                "gazetteer list x | unknown argument `x`. | gazetteer list",
                "gazetteer list --type contry | --type: `contry` is none of country, organization,"
                        + " region, group; did you mean `country`? | gazetteer list",
                "gazetteer list --region NO_SUCH_REGION | --region: there is no entity"
                        + " `NO_SUCH_REGION`. | gazetteer list",
                "gazetteer list --region FR | --region: no members of `FR` are listed; a file of your"
                        + " own may list them. | gazetteer list",
                "gazetteer list -o a.doc | The output format .doc of \"a.doc\" is not known; use .csv,"
                        + " .tsv or .jsonl. | gazetteer list",
                "gazetteer export --format doc | The output format doc is not known; use csv, tsv or"
                        + " jsonl. | gazetteer export",
                "gazetteer export --format csv --output-format csv | --format and --output-format mean"
                        + " the same; give one. | gazetteer export",
            })
    void aWrongCommandAboutTheGazetteerIsAnswered(String line, String answer, String command) {
        CliRun run = CliRun.of(line.split(" "));
        assertThat(run.err())
                .isEqualTo("corpus: " + answer + "\nTry: corpus " + command + " --help\n");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.text()).isEmpty();
    }

    @Test
    void theVersionIsOneLine() {
        CliRun run = CliRun.of("--version");
        assertThat(run.code()).isZero();
        assertThat(run.text()).matches("corpus \\S+ \\(Java \\d+\\)\\R");
        assertThat(CliRun.of("stats", "-V").text()).isEqualTo(run.text());
    }

    @Test
    void withoutACommandOneIsAskedFor() {
        CliRun run = CliRun.of();
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).isEqualTo("corpus: a command is missing.\nTry: corpus --help\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stast x | unknown command `stast`; did you mean `stats`?",
                "stats x --tpo 3 | unknown option `--tpo`; did you mean `--top`?",
                "stats x --Top=3 | unknown option `--Top`; did you mean `--top`?",
                "stats x --sort cuont | --sort: the table has no column `cuont`; did you mean"
                        + " `count`?",
                "entities x --sort xyzxyz | --sort: the table has no column `xyzxyz`; its columns"
                        + " are id, iso3, type, name, name_en, count, nested, per_million,"
                        + " documents, document_share, max_document_share, forms, first_document.",
                "stats | a PATH is missing: a file, a folder, or - for standard input.",
                "stats x --pos | --pos needs a value: LIST.",
                "stats x --top abc | --top: `abc` is no whole number in range.",
                "stats x --top 99999999999 | --top: `99999999999` is no whole number in range.",
                "stats x --top -1 | --top has to be at least 0, not -1.",
                "stats x --top 1 --top 2 | --top is given twice.",
                "stats x --min-count 0 | --min-count has to be at least 1, not 0.",
                "stats x --min-length 0 | --min-length has to be at least 1, not 0.",
                "stats x --threads 0 | --threads has to be at least 1, not 0.",
                "stats x --memory lots | --memory: `lots` is no size; write 512m or 4g.",
                "stats x --headers fr | --headers: `fr` is none of en, zh.",
                "stats x --script simple | --script: `simple` is none of as-is, simplified.",
                "cooccur x --unit sentense | --unit: `sentense` is none of sentence, paragraph,"
                        + " document; did you mean `sentence`?",
                "cooccur x --of entity | --of: `entity` is none of entities, terms, both, concepts.",
                "cooccur x --unit document --window 3 | --window and --unit exclude each other.",
                "cooccur x --window 0 | --window has to be at least 1, not 0.",
                "stats x --encoding GKB | The encoding `GKB` is not known; did you mean `GBK`?"
                        + " Usual are UTF-8, GB18030, Big5 and UTF-16.",
                "stats x --format docx | The format `docx` is not known. Known are auto, md, txt.",
                "stats x --sections boddy | --sections: there is no section `boddy`; did you mean"
                        + " `body`?",
                "stats x --since soon | --since: `soon` is no date; write 2022-01-31, 2022-01 or"
                        + " 2022.",
                "stats x --where year | `year` is no condition; write --where \"field=value\","
                        + " \"field!=value\", \"field~expression\" or \"field=from..to\".",
                "stats x --output-format cvs | The output format cvs is not known; use csv, tsv or"
                        + " jsonl.",
                "stats x -o a.doc | The output format .doc of \"a.doc\" is not known; use .csv, .tsv"
                        + " or .jsonl.",
                "stats x --by count | the table would have two columns `count`; leave one of them"
                        + " out.",
                "stats x --by year,year | the table would have two columns `year`; leave one of"
                        + " them out.",
                "entities x --mentions --with id | the table would have two columns `id`; leave one"
                        + " of them out.",
                "entities x --mentions --top 3 | --top does not go with --mentions.",
                "entities x --type contry | --type: there is no type `contry`; did you mean"
                        + " `country`?",
                "entities x --id RUS | --id: there is no entity `RUS`; did you mean `RU`?",
                "entities x --id 俄罗斯 | --id: there is no entity `俄罗斯`; did you mean `RU`?",
                "entities x --id ru | --id: there is no entity `ru`; did you mean `RU`?",
                "entities x --id 甲乙丙丁 | --id: there is no entity `甲乙丙丁`; ids stand in the"
                        + " column `id` of `corpus entities`.",
                "entities x --sample 3 | --sample needs --mentions.",
                "entities x --seed 3 | --seed needs --mentions.",
                "entities x --check | --check needs --mentions.",
                "entities x --mentions --seed 3 | --seed needs --sample.",
                "entities x --mentions --sample 0 | --sample has to be at least 1, not 0.",
                "entities x --mentions --sample 3 --seed x | --seed: `x` is no whole number in"
                        + " range.",
                "kwic | a NODE is missing: a word, and then a PATH: a file, a folder, or - for standard"
                        + " input.",
                "kwic x | a PATH is missing: a file, a folder, or - for standard input; what stands"
                        + " first is the NODE.",
                "kwic a x --regex --entity | --regex, --entity and --concept exclude each other.",
                "kwic a x --nested | --nested needs --entity.",
                "kwic RUS x --entity | --entity: there is no entity `RUS`; did you mean `RU`?",
                "kwic RU,俄罗斯 x --entity | --entity: there is no entity `俄罗斯`; did you mean"
                        + " `RU`?",
                "kwic 安( x --regex | --regex: `安(` is malformed at its end (unclosed group).",
                "kwic a x --width 0 | --width has to be at least 1, not 0.",
                "kwic a x --top -1 | --top has to be at least 0, not -1.",
                "kwic a x --seed 3 | --seed needs --sample.",
                "kwic a x --sample 3 --top 2 | --top and --sample exclude each other.",
                "kwic a x --sort nod | --sort: rows can't be sorted by `nod`; did you mean `node`?",
                "kwic a x --sort L7 | --sort: rows can't be sorted by `L7`; did you mean `L1`?",
                "kwic a x --by year | unknown option `--by`.",
                "kwic a x --with line | the table would have two columns `line`; leave one of them"
                        + " out.",
                "collocates x | a PATH is missing: a file, a folder, or - for standard input; what"
                        + " stands first is the NODE.",
                "collocates a x --left 0 --right 0 | --right has to be at least 1, not 0.",
                "collocates a x --left -1 | --left has to be at least 0, not -1.",
                "collocates a x --measures log_dise | --measures: this table has no measure"
                        + " `log_dise`; did you mean `log_dice`?",
                "collocates a x --of entity | --of: `entity` is none of entities, terms, both.",
                "cooccur x --expand-groups | unknown option `--expand-groups`.",
                "agreement | a FILE is missing.",
                "agreement a b c | unknown argument `c`.",
                "agreement a.csv -o b.doc | The output format .doc of \"b.doc\" is not known; use"
                        + " .csv, .tsv or .jsonl.",
                "entities x --with date | --with needs --mentions; to divide the table use --by.",
                "export x --output-format csv | export: the format `csv` is not known; use txt,"
                        + " conllu, vrt or jsonl.",
                "export x --sort count | unknown option `--sort`.",
                "stats x --include [a | The pattern `[a` has a bracket that isn't closed.",
            })
    void aWrongCommandLineIsAnsweredWithOneSentence(String line, String answer) {
        String[] args = line.split(" ");
        CliRun run = CliRun.of(args);
        String command = args[0].equals("stast") ? "corpus" : "corpus " + args[0];
        assertThat(run.err()).isEqualTo("corpus: " + answer + "\nTry: " + command + " --help\n");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stats --by yaer | no document has the field `yaer`; did you mean `year`?",
                "summary --by yaer | no document has the field `yaer`; did you mean `year`?",
                "entities --where yaer=2021 | no document has the field `yaer`; did you mean"
                        + " `year`?",
                "entities --mentions --with 作家 | no document has the field `作家`; known are"
                        + " author, date, month, path, quarter, source.name, tags, title, year.",
            })
    void aFieldThatNoDocumentHasIsAMistypedOne(String line, String answer) {
        List<String> args = new ArrayList<>(Arrays.asList(line.split(" ")));
        args.add(ARTICLES);
        CliRun run = CliRun.of(args);
        assertThat(run.err()).startsWith("corpus: " + answer + "\nTry: corpus " + args.get(0));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.text()).isEmpty();
    }
}

package corpus.annotate;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Block;
import corpus.document.EntityType;
import corpus.document.Gazetteer;
import corpus.document.Sentence;
import corpus.document.SourceDocument;
import corpus.document.Vocabulary;
import corpus.segment.HanlpSegmenter;
import corpus.segment.Segmenter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Adds words, sentences and mentions to documents. Loading takes a moment; afterwards one annotator
 * serves any number of threads.
 */
public final class Annotator {
    private final AnnotationSettings settings;
    private final ThreadLocal<TokenBuilder> tokensOfThread;
    private final Segmenter segmenter;
    private final TextNormalizer normalizer;
    private final NameBook book;
    private final NameFinder names;
    private final RecognitionRules rules;
    private final BlockAnnotator blocks;

    /** Null unless names that the gazetteer lacks are wanted. */
    private final NameRecogniser recogniser;

    private final boolean sharesDocuments;

    private Annotator(
            AnnotationSettings settings,
            Vocabulary vocabulary,
            Segmenter segmenter,
            boolean sharesDocuments) {
        this.settings = settings;
        this.sharesDocuments = sharesDocuments;
        tokensOfThread = ThreadLocal.withInitial(() -> new TokenBuilder(this::termOf, vocabulary));
        this.segmenter = segmenter;
        normalizer = new TextNormalizer(segmenter);
        book = NameBook.of(settings.gazetteer(), settings.words(), normalizer);
        names = new NameFinder(book);
        BuiltInRules builtIn = Dictionaries.RULES.join();
        rules = builtIn.recognition().about(book);
        AbbreviationFinder abbreviations =
                new AbbreviationFinder(book, rules, builtIn.ordinaryWords(), segmenter);
        blocks =
                new BlockAnnotator(
                        segmenter,
                        names,
                        abbreviations,
                        builtIn.institutions(),
                        book.gazetteer(),
                        settings.ner()
                                ? new NameTails(
                                        segmenter, FurtherDictionaries.RULES.persons().tails())
                                : null);
        recogniser =
                settings.ner()
                        ? new NameRecogniser(
                                FurtherDictionaries.NAMES,
                                FurtherDictionaries.RULES,
                                names,
                                book.gazetteer())
                        : null;
    }

    /**
     * An annotator with these settings; loads the dictionaries.
     *
     * @throws IllegalStateException if the program's archive lacks them
     */
    public static Annotator load(AnnotationSettings settings) {
        return load(settings, Vocabulary.ofThisProcess(), false);
    }

    /**
     * The same.
     *
     * @param vocabulary numbers the terms; others may use it, too
     * @param sharesDocuments whether two threads are to work on one document, because there are
     *     fewer documents than processors
     */
    public static Annotator load(
            AnnotationSettings settings, Vocabulary vocabulary, boolean sharesDocuments) {
        return new Annotator(settings, vocabulary, Dictionaries.SEGMENTER.join(), sharesDocuments);
    }

    /** Begins to load the dictionaries beside whatever the caller does next. */
    public static void preload() {
        Dictionaries.SEGMENTER.isDone();
    }

    /** Loaded once, when first asked for, on threads of their own. */
    private static final class Dictionaries {
        private static final CompletableFuture<Segmenter> SEGMENTER =
                CompletableFuture.supplyAsync(HanlpSegmenter::load);
        private static final CompletableFuture<BuiltInRules> RULES =
                CompletableFuture.supplyAsync(BuiltInRules::load);
    }

    /** Loaded when names are first to be recognised that the gazetteer lacks. */
    private static final class FurtherDictionaries {
        private static final NameEvidence NAMES = new HanlpNames();
        private static final NerRules RULES = NerRules.of(AnnotationSettings.builtIn("ner.yaml"));
    }

    /** The entities that its mentions refer to. */
    public Gazetteer gazetteer() {
        return book.gazetteer();
    }

    /** Annotates all blocks of a document, whatever their section. */
    public AnnotatedDocument annotate(SourceDocument document) {
        return annotate(document, DecisionLog.NONE);
    }

    /** Why each stretch of a document that may name an entity was taken for a mention or not. */
    public List<Explanation> explain(SourceDocument document) {
        Explainer explainer = new Explainer(rules, book);
        List<BlockNames> found = findNames(document);
        return explainer.explain(annotate(document, found, explainer), found);
    }

    /** The same as {@link #annotate(SourceDocument)}; every decision is told to the log. */
    AnnotatedDocument annotate(SourceDocument document, DecisionLog log) {
        return annotate(document, findNames(document), log);
    }

    private AnnotatedDocument annotate(
            SourceDocument document, List<BlockNames> found, DecisionLog log) {
        Introductions introductions = new Introductions();
        for (BlockNames block : found) {
            for (FoundName name : block.names()) {
                if (name.isEntity()) {
                    introductions.add(name.name().entity(), block.offset() + name.begin());
                }
            }
        }
        TokenBuilder tokens = tokensOfThread.get();
        tokens.beginDocument();
        List<AnnotatedBlock> annotated = new ArrayList<>();
        int sentences = 0;
        IntFunction<BlockDraft> drafts;
        Recognition recognised;
        if (recogniser == null) {
            drafts = oneByOne(found, introductions, log);
            recognised = Recognition.NONE;
        } else {
            BlockDrafter drafter = blocks.drafter(introductions, log, false);
            List<BlockDraft> all = found.stream().map(drafter::draft).toList();
            drafts = all::get;
            recognised = recogniser.recognise(all);
        }
        for (int i = 0; i < found.size(); i++) {
            BlockDraft draft = drafts.apply(i);
            AnnotatedBlock result = blocks.finish(draft, recognised, sentences, tokens);
            for (Sentence sentence : result.sentences()) {
                sentences += sentence.hasWords() ? 1 : 0;
            }
            annotated.add(result);
        }
        return new AnnotatedDocument(
                document.id(), document.metadata(), annotated, tokens.terms(), tokens.tags());
    }

    /** The drafts of blocks where only few are in use at any time, by the number of the block. */
    private IntFunction<BlockDraft> oneByOne(
            List<BlockNames> found, Introductions introductions, DecisionLog log) {
        if (sharesDocuments && !log.listens()) {
            return new SharedDrafts(
                            found, block -> blocks.drafter(introductions, log, false).draft(block))
                    ::get;
        }
        BlockDrafter drafter = blocks.drafter(introductions, log, true);
        return block -> drafter.draft(found.get(block));
    }

    /** The longer names of all blocks, the short ones that the document defines among them. */
    private List<BlockNames> findNames(SourceDocument document) {
        List<BlockNames> found = new ArrayList<>();
        Map<String, DefinitionFinder.Definition> definitions = new LinkedHashMap<>();
        Predicate<Name> acronyms = this::hasAcronyms;
        int offset = 0;
        for (Block block : document.blocks()) {
            BlockText working =
                    settings.preSegmented()
                            ? BlockText.ofWords(block.text().text(), segmenter)
                            : BlockText.of(block.text());
            char[] normal = normalizer.normalize(working.characters());
            BlockNames inBlock =
                    new BlockNames(
                            block, working, normal, names.find(normal, 0, normal.length), offset);
            DefinitionFinder.addTo(definitions, inBlock, acronyms);
            found.add(inBlock);
            offset += normal.length;
        }
        if (definitions.isEmpty()) {
            return found;
        }
        NameFinder finder = NameFinder.of(book, book.indexOf(definitions, segmenter));
        return found.stream().map(block -> block.with(finder, definitions)).toList();
    }

    private boolean hasAcronyms(Name name) {
        return book.gazetteer().get(name.entity()).type() == EntityType.ORGANIZATION;
    }

    private String termOf(String surface) {
        return termOf(surface, settings, segmenter);
    }

    private static String termOf(String surface, AnnotationSettings settings, Segmenter segmenter) {
        String folded = TextNormalizer.foldBlanks(TextNormalizer.foldWidth(surface));
        return settings.simplified() ? segmenter.toSimplified(folded) : folded;
    }

    /**
     * The form in which a word that somebody asks for stands among the terms of documents: full
     * width folded, and simplified if they are.
     */
    public static String termOf(String word, AnnotationSettings settings) {
        return settings.simplified()
                ? termOf(word, settings, Dictionaries.SEGMENTER.join())
                : TextNormalizer.foldWidth(word);
    }
}

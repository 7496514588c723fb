package corpus.cache;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Block;
import corpus.document.Mention;
import corpus.document.PlacedText;
import corpus.document.Sentence;
import corpus.document.Tokens;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** The blocks of a stored document; each of their parts is read once somebody asks for it. */
final class StoredBlocks {
    private final StoredDocument document;
    private final byte[] head;
    private final int blocksAt;
    private final Supplier<AnnotatedDocument> again;
    private final StoredTokens tokens;
    private final StoredTexts texts;

    private int[] tokenNumbers;
    private int[] sentenceNumbers;
    private int[] mentionNumbers;
    private int sentencesAt;
    private int mentionsAt;
    private Sentence[][] sentences;
    private Mention[][] mentions;
    private int[][] surfaces;
    private List<AnnotatedBlock> rescued;

    StoredBlocks(
            StoredDocument document,
            byte[] head,
            int blocksAt,
            Pack pack,
            PackIndex.Entry entry,
            Supplier<AnnotatedDocument> again) {
        this.document = document;
        this.head = head;
        this.blocksAt = blocksAt;
        this.again = again;
        tokens = new StoredTokens(pack, entry);
        texts = new StoredTexts(pack, entry);
    }

    List<AnnotatedBlock> blocks() {
        ByteSource source = new ByteSource(head, blocksAt);
        int length = source.number();
        int end = source.at() + length;
        int number = source.number();
        tokenNumbers = new int[number];
        sentenceNumbers = new int[number];
        mentionNumbers = new int[number];
        AnnotatedBlock[] blocks = new AnnotatedBlock[number];
        for (int i = 0; i < number; i++) {
            Part part = new Part(i);
            Block block =
                    new Block(
                            Enums.KINDS[source.number()],
                            source.number(),
                            Enums.SECTIONS[source.number()],
                            document.name(source.number()),
                            PlacedText.from(part));
            tokenNumbers[i] = source.number();
            sentenceNumbers[i] = source.number();
            mentionNumbers[i] = source.number();
            blocks[i] = new AnnotatedBlock(block, new Tokens(tokenNumbers[i], part), part);
        }
        ByteSource parts = new ByteSource(head, end);
        int sentencesLength = parts.number();
        sentencesAt = parts.at();
        parts.skip(sentencesLength);
        parts.number();
        mentionsAt = parts.at();
        return List.of(blocks);
    }

    /** The document annotated anew, because what the pack holds of it is damaged. */
    private AnnotatedBlock rescued(int block) {
        if (rescued == null) {
            rescued = again.get().blocks();
        }
        return rescued.get(block);
    }

    /** One block, as whatever is asked of it. */
    private final class Part implements AnnotatedBlock.Parts, Tokens.Columns, Supplier<PlacedText> {
        private final int block;

        private Part(int block) {
            this.block = block;
        }

        @Override
        public List<Sentence> sentences() {
            if (sentences == null) {
                readSentences();
            }
            return Collections.unmodifiableList(Arrays.asList(sentences[block]));
        }

        @Override
        public List<Mention> mentions() {
            if (mentions == null) {
                readMentions();
            }
            return Collections.unmodifiableList(Arrays.asList(mentions[block]));
        }

        @Override
        public String surface(int mention) {
            if (mentions == null) {
                readMentions();
            }
            return document.name(surfaces[block][mention]);
        }

        @Override
        public int[] begins() {
            try {
                return tokens.begins(tokenNumbers)[block];
            } catch (DamagedEntry e) {
                Tokens anew = rescued(block).tokens();
                return ints(anew.size(), anew::begin);
            }
        }

        @Override
        public int[] ends() {
            try {
                return tokens.ends(tokenNumbers)[block];
            } catch (DamagedEntry e) {
                Tokens anew = rescued(block).tokens();
                return ints(anew.size(), anew::end);
            }
        }

        @Override
        public int[] terms() {
            try {
                return tokens.terms(tokenNumbers)[block];
            } catch (DamagedEntry e) {
                Tokens anew = rescued(block).tokens();
                return ints(anew.size(), anew::term);
            }
        }

        @Override
        public short[] tags() {
            try {
                return tokens.tags(tokenNumbers)[block];
            } catch (DamagedEntry e) {
                Tokens anew = rescued(block).tokens();
                short[] tags = new short[anew.size()];
                for (int i = 0; i < tags.length; i++) {
                    tags[i] = (short) anew.tag(i);
                }
                return tags;
            }
        }

        @Override
        public boolean[] words() {
            try {
                return tokens.words(tokenNumbers)[block];
            } catch (DamagedEntry e) {
                Tokens anew = rescued(block).tokens();
                boolean[] words = new boolean[anew.size()];
                for (int i = 0; i < words.length; i++) {
                    words[i] = anew.isWord(i);
                }
                return words;
            }
        }

        @Override
        public PlacedText get() {
            try {
                return texts.text(block, tokenNumbers.length);
            } catch (DamagedEntry e) {
                return rescued(block).block().text();
            }
        }
    }

    private static int[] ints(int size, IntUnaryOperator each) {
        int[] all = new int[size];
        for (int i = 0; i < size; i++) {
            all[i] = each.applyAsInt(i);
        }
        return all;
    }

    private void readSentences() {
        Sentence[][] read = new Sentence[sentenceNumbers.length][];
        ByteSource source = new ByteSource(head, sentencesAt);
        int number = 0;
        for (int block = 0; block < read.length; block++) {
            Sentence[] inBlock = new Sentence[sentenceNumbers[block]];
            int token = 0;
            int end = 0;
            for (int i = 0; i < inBlock.length; i++) {
                int first = source.number();
                int length = source.number();
                boolean hasWords = (first & 1) != 0;
                int own = hasWords ? number + 1 : 0;
                if ((first & 2) != 0) {
                    own = source.number();
                    token = source.number();
                    end = source.number();
                }
                inBlock[i] = new Sentence(own, token, token + (first >> 2), end, end + length);
                number = hasWords ? own : number;
                token += first >> 2;
                end += length;
            }
            read[block] = inBlock;
        }
        sentences = read;
    }

    private void readMentions() {
        int size = mentionNumbers.length;
        Mention[][] read = new Mention[size][];
        surfaces = new int[size][];
        ByteSource source = new ByteSource(head, mentionsAt);
        for (int block = 0; block < size; block++) {
            Mention[] inBlock = new Mention[mentionNumbers[block]];
            surfaces[block] = new int[inBlock.length];
            int begin = 0;
            int lastToken = 0;
            for (int i = 0; i < inBlock.length; i++) {
                begin += source.signed();
                int end = begin + source.number();
                String entity = document.name(source.number());
                surfaces[block][i] = source.number();
                int kind = source.number();
                int has = source.number();
                String nestedIn = (has & 1) == 0 ? "" : document.name(source.number());
                String within = (has & 2) == 0 ? "" : document.name(source.number());
                int joint = (has & 4) == 0 ? -1 : begin + source.signed();
                int token = -1;
                if ((has & 8) != 0) {
                    lastToken += source.signed();
                    token = lastToken;
                }
                inBlock[i] =
                        new Mention(
                                begin,
                                end,
                                entity,
                                Enums.TYPES[kind >> 3],
                                Enums.METHODS[kind & 7],
                                nestedIn,
                                within,
                                joint,
                                token);
            }
            read[block] = inBlock;
        }
        mentions = read;
    }
}

package corpus.cache;

/**
 * The tokens of a stored document, a column of all blocks at a time.
 *
 * <p>Each method wants to know how many tokens each block has, and may throw a {@link
 * DamagedEntry}.
 */
final class StoredTokens {
    private final Pack pack;
    private final PackIndex.Entry entry;

    private byte[] bytes;
    private int termsAt;
    private int tagsAt;
    private int offsetsAt;
    private int[][] terms;
    private short[][] tags;
    private boolean[][] words;
    private int[][] begins;
    private int[][] ends;

    StoredTokens(Pack pack, PackIndex.Entry entry) {
        this.pack = pack;
        this.entry = entry;
    }

    private void read() {
        if (bytes == null) {
            byte[] all = pack.tokens(entry);
            ByteSource source = new ByteSource(all, 0);
            int length = source.number();
            termsAt = source.at();
            source.skip(length);
            length = source.number();
            tagsAt = source.at();
            source.skip(length);
            source.number();
            offsetsAt = source.at();
            bytes = all;
        }
    }

    int[][] terms(int[] sizes) {
        if (terms == null) {
            read();
            int[][] all = new int[sizes.length][];
            ByteSource source = new ByteSource(bytes, termsAt);
            for (int block = 0; block < sizes.length; block++) {
                all[block] = new int[sizes[block]];
                source.numbers(all[block]);
            }
            terms = all;
        }
        return terms;
    }

    short[][] tags(int[] sizes) {
        readTags(sizes);
        return tags;
    }

    boolean[][] words(int[] sizes) {
        readTags(sizes);
        return words;
    }

    private void readTags(int[] sizes) {
        if (words != null) {
            return;
        }
        read();
        short[][] allTags = new short[sizes.length][];
        boolean[][] allWords = new boolean[sizes.length][];
        ByteSource source = new ByteSource(bytes, tagsAt);
        for (int block = 0; block < sizes.length; block++) {
            short[] inBlock = new short[sizes[block]];
            boolean[] areWords = new boolean[sizes[block]];
            for (int i = 0; i < inBlock.length; i++) {
                int tag = source.number();
                inBlock[i] = (short) (tag >> 1);
                areWords[i] = (tag & 1) == 1;
            }
            allTags[block] = inBlock;
            allWords[block] = areWords;
        }
        tags = allTags;
        words = allWords;
    }

    int[][] begins(int[] sizes) {
        readOffsets(sizes);
        return begins;
    }

    int[][] ends(int[] sizes) {
        readOffsets(sizes);
        return ends;
    }

    private void readOffsets(int[] sizes) {
        if (ends != null) {
            return;
        }
        read();
        int[][] allBegins = new int[sizes.length][];
        int[][] allEnds = new int[sizes.length][];
        ByteSource source = new ByteSource(bytes, offsetsAt);
        for (int block = 0; block < sizes.length; block++) {
            int[] inBlock = new int[sizes[block]];
            int[] endsInBlock = new int[sizes[block]];
            int end = 0;
            for (int i = 0; i < inBlock.length; i++) {
                int length = source.number();
                int begin = (length & 1) == 0 ? end : end + source.number();
                end = begin + (length >> 1);
                inBlock[i] = begin;
                endsInBlock[i] = end;
            }
            allBegins[block] = inBlock;
            allEnds[block] = endsInBlock;
        }
        begins = allBegins;
        ends = allEnds;
    }
}

package corpus.cache;

import corpus.document.PlacedText;

/** The texts of a stored document, with the place of each character. */
final class StoredTexts {
    private final Pack pack;
    private final PackIndex.Entry entry;
    private PlacedText[] texts;

    StoredTexts(Pack pack, PackIndex.Entry entry) {
        this.pack = pack;
        this.entry = entry;
    }

    /**
     * The text of a block.
     *
     * @param blocks how many blocks there are
     * @throws DamagedEntry if it can't be read
     */
    PlacedText text(int block, int blocks) {
        if (texts == null) {
            texts = read(blocks);
        }
        return texts[block];
    }

    private PlacedText[] read(int blocks) {
        ByteSource source = new ByteSource(pack.texts(entry), 0);
        String all = source.text();
        source.number();
        PlacedText[] read = new PlacedText[blocks];
        int at = 0;
        for (int i = 0; i < blocks; i++) {
            int length = source.number();
            String part = source.text();
            int runs = source.number();
            int[] begins = new int[runs];
            int[] lines = new int[runs];
            int[] columns = new int[runs];
            int begin = 0;
            int line = 0;
            for (int run = 0; run < runs; run++) {
                begin += source.number();
                line += source.signed();
                begins[run] = begin;
                lines[run] = line;
                columns[run] = source.number();
            }
            read[i] =
                    PlacedText.ofRuns(all.substring(at, at + length), part, begins, lines, columns);
            at += length;
        }
        return read;
    }
}

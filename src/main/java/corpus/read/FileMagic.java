package corpus.read;

/** Recognises files that are no text by their first bytes, whatever their name says. */
final class FileMagic {
    private FileMagic() {}

    /** What it is, as one would tell the user; empty if it may be text. */
    static String kindOf(byte[] bytes) {
        if (begins(bytes, '%', 'P', 'D', 'F', '-')) {
            return "a PDF file";
        }
        if (begins(bytes, 'P', 'K', 3, 4)) {
            return "a ZIP archive (as Word, Excel and EPUB files are)";
        }
        if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
            return "an old Word or Excel file";
        }
        boolean picture =
                begins(bytes, 0x89, 'P', 'N', 'G')
                        || begins(bytes, 0xff, 0xd8, 0xff)
                        || begins(bytes, 'G', 'I', 'F', '8', '9', 'a')
                        || begins(bytes, 'G', 'I', 'F', '8', '7', 'a');
        if (picture) {
            return "a picture";
        }
        boolean packed =
                begins(bytes, 0x1f, 0x8b)
                        || begins(bytes, '7', 'z', 0xbc, 0xaf)
                        || begins(bytes, 'R', 'a', 'r', '!');
        if (packed) {
            return "an archive";
        }
        return begins(bytes, 0x7f, 'E', 'L', 'F') ? "a program" : "";
    }

    static boolean begins(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xff) != head[i]) {
                return false;
            }
        }
        return true;
    }
}

package corpus.read;

import corpus.document.SourceDocument;
import java.util.List;

/** The text of a file, or why there is none. */
sealed interface Decoded permits Decoded.Text, Decoded.Failure {
    /** Makes the one document of a text file. */
    interface DocumentMaker {
        SourceDocument make(String name, SourceText source, List<String> warnings);
    }

    /** What becomes of the file if its text is one document. */
    ReadOutcome toOutcome(String name, DocumentMaker maker);

    /**
     * A file that could be decoded.
     *
     * @param source the text without byte order mark; for one thread, as it is
     * @param warnings which bytes had to be replaced
     */
    record Text(SourceText source, List<String> warnings) implements Decoded {
        Text(String text, List<String> warnings) {
            this(new SourceText(text), warnings);
        }

        String text() {
            return source.text();
        }

        @Override
        public ReadOutcome toOutcome(String name, DocumentMaker maker) {
            return new ReadOutcome.Read(name, List.of(maker.make(name, source, warnings)));
        }
    }

    /**
     * A file that could not be decoded.
     *
     * @param reason what kind of obstacle it is
     * @param sentence what is wrong, beginning with the name of the file
     */
    record Failure(ReadOutcome.Reason reason, String sentence) implements Decoded {
        @Override
        public ReadOutcome toOutcome(String name, DocumentMaker maker) {
            return new ReadOutcome.Skipped(name, reason, sentence);
        }
    }
}

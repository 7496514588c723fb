package corpus.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The part of an article that a block belongs to; {@code --sections} decides which parts count. */
public enum Section {
    /** The title of the article. */
    TITLE,
    /** The article itself: what counts unless the user says otherwise, with the title. */
    BODY,
    /** Who the author is. */
    BIO,
    /** Lists of references and of further reading. */
    REFERENCES,
    /** A table of contents. */
    CONTENTS,
    /** Who translated, edited, set or published the text. */
    CREDITS,
    /** Advertisements, hashtags, reward widgets, bare heading numbers. */
    BOILERPLATE;

    /** The section with this name in small letters, if there is one. */
    public static Optional<Section> named(String label) {
        return Arrays.stream(values()).filter(section -> section.label().equals(label)).findFirst();
    }

    /** The name in tables and on the command line, in small letters. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

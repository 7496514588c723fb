package corpus.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds names of two or more characters: from left to right, at each place the longest. A longer
 * string that hides a name (印度洋) is passed over as a whole.
 */
final class NameFinder {
    private final NameIndex<Name> index;

    NameFinder(NameIndex<Name> index) {
        this.index = index;
    }

    /**
     * All names of a stretch, in order, not overlapping.
     *
     * @param text a text in normal form
     * @param begin where to begin, a UTF-16 offset
     * @param end where to stop, exclusive
     */
    List<FoundName> find(char[] text, int begin, int end) {
        List<FoundName> found = new ArrayList<>();
        Longest longest = new Longest(text);
        for (int at = begin; at < end; ) {
            longest.reset(at);
            index.findAt(text, at, end, longest);
            if (longest.name == null) {
                at++;
                continue;
            }
            if (longest.name.kind() != Name.Kind.NONE) {
                found.add(new FoundName(at, longest.end, longest.name));
            }
            at = longest.end;
        }
        return found;
    }

    /** The longest names inside a name, other names of the same entity left out. */
    List<FoundName> findInside(char[] text, FoundName outer) {
        List<FoundName> found = new ArrayList<>();
        Longest longest = new Longest(text);
        for (int at = outer.begin(); at < outer.end(); ) {
            longest.reset(at);
            // At its own beginning the outer name itself is the longest: look for shorter ones
            // there.
            int limit = at == outer.begin() ? outer.end() - 1 : outer.end();
            index.findAt(text, at, limit, longest);
            if (longest.name == null) {
                at++;
                continue;
            }
            boolean other = !longest.name.entity().equals(outer.name().entity());
            if (longest.name.kind() == Name.Kind.ENTITY && other) {
                found.add(new FoundName(at, longest.end, longest.name));
            }
            at = longest.end;
        }
        return found;
    }

    private static final class Longest implements NameIndex.Visitor<Name> {
        private final char[] text;
        private int begin;
        private int end;
        private Name name;

        private Longest(char[] text) {
            this.text = text;
        }

        private void reset(int at) {
            begin = at;
            name = null;
        }

        @Override
        public void found(int candidateEnd, Name candidate) {
            if (!candidate.wholeWord() || isWholeWord(candidateEnd)) {
                end = candidateEnd;
                name = candidate;
            }
        }

        private boolean isWholeWord(int candidateEnd) {
            return !(begin > 0 && isForeignLetter(text[begin - 1]) && isForeignLetter(text[begin]))
                    && !(candidateEnd < text.length
                            && isForeignLetter(text[candidateEnd])
                            && isForeignLetter(text[candidateEnd - 1]));
        }

        private static boolean isForeignLetter(char c) {
            CharacterClass kind = CharacterClass.of(c);
            return kind == CharacterClass.LETTER
                    || kind == CharacterClass.DIGIT
                    || kind == CharacterClass.MARK;
        }
    }
}

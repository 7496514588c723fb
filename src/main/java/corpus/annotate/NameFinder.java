package corpus.annotate;

import corpus.document.EntityType;
import corpus.document.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds names of two or more characters: from left to right, at each place the longest. A string
 * may hide names inside it: in 印度洋 nobody means India.
 */
final class NameFinder {
    private static final NameIndex<NameEntry> NO_ALIASES = NameIndex.of(Map.of());

    private final NameIndex<NameEntry> index;
    private final NameIndex<NameEntry> aliases;
    private final Gazetteer gazetteer;

    NameFinder(NameBook book) {
        this(book, NO_ALIASES);
    }

    private NameFinder(NameBook book, NameIndex<NameEntry> aliases) {
        index = book.index();
        this.aliases = aliases;
        gazetteer = book.gazetteer();
    }

    /** A finder for one document, with the short names that it defines. */
    static NameFinder of(NameBook book, NameIndex<NameEntry> aliases) {
        return new NameFinder(book, aliases);
    }

    /**
     * All names of a stretch, in order, not overlapping.
     *
     * @param text a text in normal form
     * @param begin where to begin, a UTF-16 offset
     * @param end where to stop, exclusive
     */
    List<FoundName> find(char[] text, int begin, int end) {
        int at = nextPlace(text, begin, end);
        if (at == end) {
            return List.of();
        }
        List<FoundName> found = new ArrayList<>();
        Longest longest = new Longest(text, "");
        while (at < end) {
            longest.lookAt(at);
            index.findAt(text, at, end, longest);
            if (aliases != NO_ALIASES) {
                aliases.findAt(text, at, end, longest);
            }
            if (longest.name == null) {
                at++;
            } else {
                found.add(new FoundName(at, longest.end, longest.name));
                at = longest.end;
            }
            at = nextPlace(text, at, end);
        }
        return found;
    }

    /** Whether a short name that the document defines may stand in a text: a quick look. */
    boolean mayFindDefined(char[] text) {
        return aliases.nextPlace(text, 0, text.length) < text.length;
    }

    /** The first place from one on where a name may begin; the end if there is none. */
    private int nextPlace(char[] text, int from, int end) {
        int at = index.nextPlace(text, from, end);
        return aliases == NO_ALIASES ? at : Math.min(at, aliases.nextPlace(text, from, end));
    }

    /**
     * The longest names inside a name. Other names of the same entity are looked through (联合国 in
     * 联合国贸发会议, of which 联合国贸发 is a name), and countries in the name of a country are left out: 刚果
     * in 刚果(金) is not the other Congo.
     */
    List<FoundName> findInside(char[] text, FoundName outer) {
        List<FoundName> found = new ArrayList<>();
        Longest longest = new Longest(text, outer.name().entity());
        // What the outer name itself hides counts inside it, too.
        longest.lookAt(outer.begin());
        index.findAt(text, outer.begin(), outer.end(), longest);
        for (int at = outer.begin(); at < outer.end(); ) {
            longest.lookAt(at);
            int limit = at == outer.begin() ? outer.end() - 1 : outer.end();
            index.findAt(text, at, limit, longest);
            if (longest.name == null) {
                at++;
                continue;
            }
            if (longest.name.kind() == Name.Kind.ENTITY && isOther(longest.name, outer.name())) {
                found.add(new FoundName(at, longest.end, longest.name));
            }
            at = longest.end;
        }
        return found;
    }

    private boolean isOther(Name inner, Name outer) {
        if (outer.kind() == Name.Kind.WORD) {
            return true;
        }
        return !(typeOf(inner) == EntityType.COUNTRY && typeOf(outer) == EntityType.COUNTRY);
    }

    private EntityType typeOf(Name name) {
        return gazetteer.get(name.entity()).type();
    }

    /** Keeps the longest name that begins at a place and is hidden by nothing around it. */
    private static final class Longest implements NameIndex.Visitor<NameEntry> {
        private final char[] text;
        private final String except;
        private final List<Hidden> hidden = new ArrayList<>(0);
        private int begin;
        private int end;
        private Name name;

        /** The name of another entity that stands if the longer one turns out to be hidden. */
        private Name shorter;

        private int shorterEnd;

        private record Hidden(int end, Set<String> entities) {}

        /**
         * @param except the id of an entity whose names are passed over; empty: none
         */
        private Longest(char[] text, String except) {
            this.text = text;
            this.except = except;
        }

        private void lookAt(int at) {
            begin = at;
            name = null;
            shorter = null;
            if (!hidden.isEmpty()) {
                hidden.removeIf(stretch -> stretch.end() <= at);
            }
        }

        @Override
        public void found(int candidateEnd, NameEntry candidate) {
            if (!candidate.hides().isEmpty()) {
                hidden.add(new Hidden(candidateEnd, candidate.hides()));
                // Shorter names that begin here came first: they are hidden as well. 日本海 is hidden
                // in
                // 日本海军, but 日本 is not.
                if (shorter != null && candidate.hides().contains(shorter.entity())) {
                    shorter = null;
                }
                if (name != null && candidate.hides().contains(name.entity())) {
                    name = shorter;
                    end = shorterEnd;
                    shorter = null;
                }
            }
            Name other = candidate.name();
            if (other != null
                    && (except.isEmpty() || !other.entity().equals(except))
                    && (!other.wholeWord() || isWholeWord(candidateEnd))
                    && (name == null || candidateEnd >= end)
                    && !isHidden(other, candidateEnd)) {
                if (name != null && !name.entity().equals(other.entity())) {
                    shorter = name;
                    shorterEnd = end;
                }
                end = candidateEnd;
                name = other;
            }
        }

        private boolean isHidden(Name other, int otherEnd) {
            for (Hidden stretch : hidden) {
                if (otherEnd <= stretch.end() && stretch.entities().contains(other.entity())) {
                    return true;
                }
            }
            return false;
        }

        private boolean isWholeWord(int candidateEnd) {
            return !(begin > 0 && isForeignLetter(text[begin - 1]) && isForeignLetter(text[begin]))
                    && !(candidateEnd < text.length
                            && isForeignLetter(text[candidateEnd])
                            && isForeignLetter(text[candidateEnd - 1]));
        }

        private static boolean isForeignLetter(char c) {
            return CharacterClass.of(c).isOfForeignWords();
        }
    }
}

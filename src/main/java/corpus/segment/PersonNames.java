package corpus.segment;

import java.util.Arrays;

/**
 * HanLP's search for names of persons in the words of a sentence: each word gets the cheapest of
 * its roles from left to right, and certain rows of roles are names. Used by one thread, for one
 * sentence after the other.
 */
final class PersonNames {
    private final HanlpTables tables;
    private final PersonTables persons;
    private final byte start;
    private final byte k;
    private final byte b;
    private final byte l;
    private final byte d;
    private final byte e;
    private final byte u;
    private final byte v;
    private final byte[] nameOfThree;

    /** For a role: the roles before which it may end or go on a name; a bit for each. */
    private final int[] namingAfter;

    /** By role, the names that end with it. */
    private final byte[][][] patternsByEnd;

    /**
     * For each list of roles and each role before it the cheapest one of the list, plus 1; 0: not
     * asked for yet.
     */
    private final byte[] cheapest;

    private byte[] roles = new byte[64];
    private byte[] letters = new byte[64];
    private int[] offsets = new int[64];
    private int letterCount;

    PersonNames(HanlpTables tables) {
        this.tables = tables;
        persons = tables.persons();
        k = persons.role('K');
        b = persons.role('B');
        l = persons.role('L');
        d = persons.role('D');
        e = persons.role('E');
        u = persons.role('U');
        v = persons.role('V');
        start = k;
        cheapest = new byte[persons.listStarts().length * persons.roleNames().length()];
        nameOfThree = new byte[] {b, persons.role('C'), d};
        namingAfter = new int[persons.roleNames().length()];
        for (byte[] pattern : persons.patterns()) {
            for (int i = 1; i < pattern.length; i++) {
                namingAfter[pattern[i]] |= 1 << pattern[i - 1];
            }
            if (pattern.length == 1) {
                namingAfter[pattern[0]] = -1;
            }
        }
        patternsByEnd = new byte[namingAfter.length][][];
        for (byte role = 0; role < patternsByEnd.length; role++) {
            byte last = role;
            patternsByEnd[role] =
                    Arrays.stream(persons.patterns())
                            .filter(pattern -> pattern[pattern.length - 1] == last)
                            .toArray(byte[][]::new);
        }
        namingAfter[u] = -1;
        namingAfter[v] = -1;
    }

    /**
     * Gives each word of a sentence its role.
     *
     * @return whether HanLP would find a name: one of its patterns, which all hold one of these
     *     pairs or are a role alone, or a word that begins a transliterated name
     */
    boolean mayBeIn(BestPath path, char[] text, int begin) {
        int words = path.size();
        if (roles.length < words + 2) {
            roles = new byte[2 * words + 2];
        }
        roles[0] = start;
        byte role = start;
        boolean found = false;
        int at = begin;
        for (int i = 0; i < words; i++) {
            long traits = path.traits(i);
            int length = path.length(i);
            byte before = role;
            role = next(before, rolesOf(path.kind(i), traits, text, at, at + length));
            roles[i + 1] = role;
            found |=
                    ((namingAfter[role] >>> before) & 1) != 0 || KindTable.isTransliterated(traits);
            at += length;
        }
        byte end = next(role, KindTable.roles(tables.kinds().traits(WordKinds.END)));
        roles[words + 1] = end;
        return found || ((namingAfter[end] >>> role) & 1) != 0;
    }

    private int rolesOf(int kind, long traits, char[] text, int begin, int end) {
        if (kind >= WordKinds.WORDS && !tables.isSpan(kind)) {
            return KindTable.roles(traits);
        }
        // What stands for many words has the roles of the one that it is here, if it has any.
        int own = persons.words().find(text, begin, end);
        if (own != WordTrie.NONE) {
            return persons.wordLists()[own];
        }
        int like = tables.isSpan(kind) ? WordKinds.WORDS + tables.wordOfSpan(kind) : kind;
        return KindTable.roles(tables.kinds().traits(like));
    }

    /** The cheapest role after another one. */
    private byte next(byte before, int list) {
        int place = list * namingAfter.length + before;
        byte known = cheapest[place];
        if (known == 0) {
            known = (byte) (computed(before, list) + 1);
            cheapest[place] = known;
        }
        return (byte) (known - 1);
    }

    private byte computed(byte before, int list) {
        int from = persons.listStarts()[list];
        int to = persons.listStarts()[list + 1];
        byte[] listRoles = persons.listRoles();
        if (to - from == 1) {
            return listRoles[from];
        }
        double[] transitions = persons.transitions()[before];
        double[] costs = persons.listCosts();
        double least = Double.MAX_VALUE;
        byte best = before;
        for (int i = from; i < to; i++) {
            double cost = transitions[listRoles[i]] + costs[i];
            if (least > cost) {
                least = cost;
                best = listRoles[i];
            }
        }
        return best;
    }

    /** Receives names, by where they begin and end in the text. */
    interface Receiver {
        void name(int begin, int end, int kind);
    }

    /** Finds the names of the sentence that {@link #mayBeIn} has just looked at. */
    void find(BestPath path, char[] text, int begin, Receiver receiver) {
        findByRoles(path, text, begin, receiver);
        findTransliterated(path, text, begin, receiver);
    }

    private void findByRoles(BestPath path, char[] text, int begin, Receiver receiver) {
        spell(path, begin);
        for (int end = 1; end <= letterCount; end++) {
            // Hardly any two letters stand beside one another in a name.
            int before = end > 1 ? letters[end - 2] : start;
            if (((namingAfter[letters[end - 1]] >>> before) & 1) == 0) {
                continue;
            }
            for (byte[] pattern : patternsByEnd[letters[end - 1]]) {
                int first = end - pattern.length;
                if (first >= 0 && Arrays.equals(letters, first, end, pattern, 0, pattern.length)) {
                    int from = offsets[first];
                    int to = offsets[end];
                    if (!isNoName(text, from, to, pattern)) {
                        receiver.name(from, to, WordKinds.PERSON);
                    }
                }
            }
        }
    }

    private boolean isNoName(char[] text, int from, int to, byte[] pattern) {
        if (Arrays.equals(pattern, nameOfThree) && text[from] == text[from + 2]) {
            return true;
        }
        int word = persons.words().find(text, from, to);
        return word != WordTrie.NONE && persons.notNames()[word];
    }

    /**
     * Writes the roles as letters. A word that holds the character before a name and the surname
     * (role U), or the end of a name and what stands behind (V), is two letters.
     */
    private void spell(BestPath path, int begin) {
        int words = path.size();
        if (letters.length < 2 * words + 5) {
            letters = new byte[4 * words + 5];
            offsets = new int[4 * words + 6];
        }
        letterCount = 0;
        byte before = -1;
        int at = begin;
        for (int i = 0; i <= words + 1; i++) {
            byte role = roles[i];
            boolean isWord = i > 0 && i <= words;
            int length = isWord ? path.length(i - 1) : 0;
            if (role == u && isWord) {
                letter(k, at);
                letter(b, at + length - 1);
                before = b;
            } else if (role == v && isWord) {
                letter(before == b ? e : d, at);
                letter(l, at + 1);
            } else {
                letter(role, at);
                before = role;
            }
            at += length;
        }
        offsets[letterCount] = at;
    }

    private void letter(byte role, int offset) {
        letters[letterCount] = role;
        offsets[letterCount++] = offset;
    }

    private void findTransliterated(BestPath path, char[] text, int begin, Receiver receiver) {
        int at = begin;
        int nameBegin = 0;
        int parts = 0;
        for (int i = 0; i < path.size(); i++) {
            int end = at + path.length(i);
            boolean isPart =
                    KindTable.isTransliterated(path.traits(i))
                            || (parts > 0
                                    && persons.transliterations().find(text, at, end)
                                            != WordTrie.NONE);
            if (isPart) {
                nameBegin = parts == 0 ? at : nameBegin;
                parts++;
            } else {
                if (parts > 1) {
                    receiver.name(nameBegin, at, WordKinds.TRANSLITERATED_PERSON);
                }
                parts = 0;
            }
            at = end;
        }
        if (parts > 1) {
            receiver.name(nameBegin, at, WordKinds.TRANSLITERATED_PERSON);
        }
    }
}

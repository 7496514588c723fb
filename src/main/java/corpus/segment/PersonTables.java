package corpus.segment;

/**
 * What HanLP knows of persons' names: the roles that words play in them and around them, what these
 * cost, and the patterns of roles that are names.
 *
 * @param roleNames the letters that HanLP calls the roles by
 * @param listStarts where each list of roles that words may have begins; one more than there are
 * @param listRoles the roles of all lists, ascending within each
 * @param listCosts what each of these costs
 * @param transitions by role and role, what it costs that one follows the other
 * @param patterns the names, each as roles
 * @param words the words that have roles of their own
 * @param wordLists their roles
 * @param notNames of these words, those that look like names and are none
 * @param transliterations words that occur in transliterated names
 */
@SuppressWarnings("ArrayRecordComponent") // tables that are large, shared and never changed
record PersonTables(
        String roleNames,
        int[] listStarts,
        byte[] listRoles,
        double[] listCosts,
        double[][] transitions,
        byte[][] patterns,
        WordTrie words,
        int[] wordLists,
        boolean[] notNames,
        WordTrie transliterations) {
    /** The role that stands before the first word of a sentence. */
    byte role(char letter) {
        return (byte) roleNames.indexOf(letter);
    }
}

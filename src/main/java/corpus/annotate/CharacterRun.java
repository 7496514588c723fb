package corpus.annotate;

import java.util.Arrays;

/**
 * Characters side by side that may each be a country: 中美俄, or with a mark between them 英、法、德; with
 * how each stands in its word and, as soon as that is known, whom it means.
 */
final class CharacterRun {
    /** Most runs have one member. */
    private static final int USUAL = 2;

    private int[] places = new int[USUAL];
    private Evidence[] structures = new Evidence[USUAL];
    private String[] entities = new String[USUAL];
    private int size;

    /**
     * @param at the place of the character
     * @param structure the evidence for its place in its word
     */
    void add(int at, Evidence structure) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
            structures = Arrays.copyOf(structures, size * 2);
            entities = Arrays.copyOf(entities, size * 2);
        }
        places[size] = at;
        structures[size++] = structure;
    }

    /** Says whom a member means; empty if that can't be told. */
    void resolve(int member, String entity) {
        entities[member] = entity;
    }

    int size() {
        return size;
    }

    /** The place of a member, a UTF-16 offset in the text of the block. */
    int at(int member) {
        return places[member];
    }

    /** The evidence for the place of a member in its word. */
    Evidence structure(int member) {
        return structures[member];
    }

    /** The id of the entity that a member means beside the others; empty if that can't be told. */
    String entity(int member) {
        return entities[member];
    }

    int begin() {
        return places[0];
    }

    int end() {
        return places[size - 1] + 1;
    }

    /** Whether a member touches the one before it: no mark stands between them. */
    boolean touchesPrevious(int member) {
        return member > 0 && places[member - 1] + 1 == places[member];
    }

    /** Where the joint abbreviation begins that a member belongs to; −1 if it touches no other. */
    int jointBegin(int member) {
        int first = member;
        while (touchesPrevious(first)) {
            first--;
        }
        boolean touchesNext = member + 1 < size && touchesPrevious(member + 1);
        return first < member || touchesNext ? places[first] : -1;
    }
}

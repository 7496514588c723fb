package corpus.annotate;

import java.util.Arrays;

/** Characters side by side that may each be a country: 中美俄, or with a mark between them 英、法、德. */
final class CharacterRun {
    private int[] places = new int[8];
    private int size;

    void add(int at) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = at;
    }

    int size() {
        return size;
    }

    /** The place of a member, a UTF-16 offset in the text of the block. */
    int at(int member) {
        return places[member];
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

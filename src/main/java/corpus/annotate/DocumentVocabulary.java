package corpus.annotate;

import corpus.document.TermList;
import corpus.document.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Numbers the distinct strings of one document in the order in which they come, in the form in
 * which they are counted.
 */
final class DocumentVocabulary {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> strings = new ArrayList<>();
    private final Map<String, Integer> numbersOfForms = new HashMap<>();
    private final UnaryOperator<String> form;

    /**
     * @param form the form in which a string is counted
     */
    DocumentVocabulary(UnaryOperator<String> form) {
        this.form = form;
    }

    /** The number of a string, a new one if it has not come before. */
    int number(String string) {
        Integer known = numbers.get(string);
        if (known != null) {
            return known;
        }
        int number =
                numbersOfForms.computeIfAbsent(
                        form.apply(string),
                        counted -> {
                            strings.add(counted);
                            return strings.size() - 1;
                        });
        numbers.put(string, number);
        return number;
    }

    /** All strings by number, as terms of a run. */
    TermList terms(Vocabulary vocabulary) {
        TermList.Builder terms = new TermList.Builder(vocabulary);
        strings.forEach(terms::add);
        return terms.build();
    }

    /** All strings by number. */
    String[] strings() {
        return strings.toArray(new String[0]);
    }
}

package corpus.annotate;

import corpus.segment.DictionaryWord;
import corpus.segment.HanlpSegmenter;
import corpus.yaml.Problems;
import corpus.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of everyday words: the segmenter's dictionary, the words of {@code words.yaml}, and
 * function words. Words are in simplified characters.
 */
final class OrdinaryWords {
    private static final Comparator<DictionaryWord> MOST_FREQUENT_FIRST =
            Comparator.comparingInt(DictionaryWord::frequency)
                    .reversed()
                    .thenComparing(DictionaryWord::text);

    private final Map<String, DictionaryWord> dictionary;
    private final Set<String> others;

    /**
     * @param dictionary words with how often they were seen
     * @param others words that count as ordinary whatever the dictionary says
     */
    OrdinaryWords(List<DictionaryWord> dictionary, Set<String> others) {
        this.dictionary = new HashMap<>();
        dictionary.forEach(word -> this.dictionary.put(word.text(), word));
        this.others = Set.copyOf(others);
    }

    /** Those of the program, and these. */
    static OrdinaryWords load(Set<String> functionWords) {
        Set<String> others = new HashSet<>(functionWords);
        // The longer ones are mostly names, in which a character is no country: 兰德公司.
        listed().stream().filter(word -> word.length() == 2).forEach(others::add);
        return new OrdinaryWords(HanlpSegmenter.load().dictionary(), others);
    }

    /** The words of {@code words.yaml}. */
    static Set<String> listed() {
        Problems problems = new Problems();
        Set<String> words = new HashSet<>();
        YamlMapping byCharacter =
                AnnotationSettings.builtIn("words.yaml").mapping("words", problems).orElseThrow();
        byCharacter.names().forEach(c -> words.addAll(byCharacter.strings(c, problems)));
        problems.throwIfAny();
        return words;
    }

    /**
     * Why a string is an everyday word, as the end of a sentence; empty if it is none.
     *
     * @param key a string in simplified characters
     */
    Optional<String> reason(String key) {
        DictionaryWord word = dictionary.get(key);
        if (word != null && word.isOrdinary() && word.frequency() > 1) {
            return Optional.of(
                    "the dictionary has it as a word (%s), seen %d times"
                            .formatted(word.tag(), word.frequency()));
        }
        return others.contains(key) ? Optional.of("the program lists it as one") : Optional.empty();
    }

    /** The ordinary words that are longer than a string and hold it, most frequent first. */
    List<String> around(String key) {
        List<DictionaryWord> found = new ArrayList<>();
        for (DictionaryWord word : dictionary.values()) {
            if (word.text().length() > key.length()
                    && word.isOrdinary()
                    && word.text().contains(key)) {
                found.add(word);
            }
        }
        found.sort(MOST_FREQUENT_FIRST);
        return found.stream().map(DictionaryWord::text).toList();
    }
}

package corpus.evaluation;

import corpus.document.CorpusException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Documents with all their mentions, as readers wrote them down.
 *
 * @param documents their lines by name, without line ends
 * @param rows all mentions, in order
 * @param sentences what is known of lines, by document and line from 1; empty if nothing is
 */
record GoldSet(
        Map<String, List<String>> documents,
        List<GoldRow> rows,
        Map<String, Map<Integer, Sentence>> sentences) {
    GoldSet {
        documents = Map.copyOf(documents);
        rows = List.copyOf(rows);
        sentences = Map.copyOf(sentences);
    }

    /** What is known of the sentence with a stretch. */
    Sentence sentenceOf(Stretch stretch) {
        return Objects.requireNonNullElse(
                sentences.getOrDefault(stretch.document(), Map.of()).get(stretch.line()),
                Sentence.UNKNOWN);
    }

    /** How many lines are described. */
    int describedLines() {
        return sentences.values().stream().mapToInt(Map::size).sum();
    }

    /** How many sentences are of a kind. */
    long sentencesOf(String kind) {
        return sentences.values().stream()
                .flatMap(lines -> lines.values().stream())
                .filter(sentence -> sentence.kinds().contains(kind))
                .count();
    }

    /**
     * The text around a stretch, with the stretch in 【】.
     *
     * @param width how many code points of its line to show on either side, at most
     */
    String context(Stretch stretch, int width) {
        int[] line = line(stretch).codePoints().toArray();
        int end = Math.min(line.length, stretch.end());
        int from = Math.max(0, stretch.start() - width);
        int to = Math.min(line.length, end + width);
        return (from > 0 ? "…" : "")
                + new String(line, from, stretch.start() - from)
                + "【"
                + new String(line, stretch.start(), end - stretch.start())
                + "】"
                + new String(line, end, to - end)
                + (to < line.length ? "…" : "");
    }

    /**
     * Checks that a stretch is exactly the text at its place.
     *
     * @param source where it is said to stand, for the message
     * @throws CorpusException if something else stands there
     */
    void check(Stretch stretch, String source) {
        int[] line = line(stretch).codePoints().toArray();
        int start = Math.min(stretch.start(), line.length);
        int end = Math.min(stretch.end(), line.length);
        String found = new String(line, start, end - start);
        if (!found.equals(stretch.surface())) {
            throw new CorpusException(
                    String.format(
                            "%s: in line %d of `%s`, after %d characters, stands `%s`, not `%s`."
                                    + " Correct `line`, `char_start` (counted from 0) or `surface`.",
                            source,
                            stretch.line(),
                            stretch.document(),
                            stretch.start(),
                            found,
                            stretch.surface()));
        }
    }

    private String line(Stretch stretch) {
        List<String> lines = documents.get(stretch.document());
        return stretch.line() <= lines.size() ? lines.get(stretch.line() - 1) : "";
    }
}

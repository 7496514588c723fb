package corpus.evaluation;

import corpus.document.CorpusException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table with a header, a row a line, cells separated by tabs, nothing quoted, in UTF-8. */
final class TsvFile {
    private final String name;
    private final List<Row> rows;

    private TsvFile(String name, List<Row> rows) {
        this.name = name;
        this.rows = rows;
    }

    /**
     * @param required columns that it has to have, in any order
     * @throws CorpusException if it can't be read, lacks a column, or a row lacks a cell
     */
    static TsvFile read(Path file, List<String> required) {
        String name = String.valueOf(file.getFileName());
        List<String> lines = lines(file);
        List<String> header = cells(lines.isEmpty() ? "" : lines.get(0));
        for (String column : required) {
            if (!header.contains(column)) {
                throw new CorpusException(
                        String.format(
                                "%s, line 1: the column `%s` is missing. Its first line has to name"
                                        + " the columns %s, separated by tabs.",
                                name, column, String.join(", ", required)));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(row(name + ", line " + (i + 1), header, cells(lines.get(i)), required));
            }
        }
        return new TsvFile(name, rows);
    }

    private static Row row(
            String source, List<String> header, List<String> cells, List<String> required) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            named.put(header.get(i), cells.get(i));
        }
        for (String column : required) {
            if (named.getOrDefault(column, "").isEmpty()) {
                throw new CorpusException(
                        source + ": `" + column + "` is empty. Fill it in, or remove the line.");
            }
        }
        return new Row(source, named);
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\t", -1));
    }

    /**
     * The lines of a text in UTF-8, without line ends and without a byte order mark.
     *
     * @throws CorpusException if it can't be read
     */
    static List<String> lines(Path file) {
        try {
            String text = Files.readString(file);
            String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return marked.lines().toList();
        } catch (NoSuchFileException e) {
            throw new CorpusException(
                    "`"
                            + file
                            + "` does not exist. A gold set is a folder with documents and their"
                            + " mentions in `gold.tsv`.",
                    e);
        } catch (CharacterCodingException e) {
            throw new CorpusException("`" + file + "` is no text in UTF-8. Save it as UTF-8.", e);
        } catch (IOException e) {
            throw new CorpusException("`" + file + "` can't be read: " + e.getMessage() + ".", e);
        }
    }

    String name() {
        return name;
    }

    List<Row> rows() {
        return rows;
    }

    /**
     * A line of the table.
     *
     * @param source the file and the line, for messages
     */
    record Row(String source, Map<String, String> cells) {
        /** A cell; empty if the table has no such column. */
        String text(String column) {
            return cells.getOrDefault(column, "");
        }

        /**
         * @throws CorpusException if it is no whole number from the least on
         */
        int number(String column, int least) {
            String text = text(column);
            if (text.matches("\\d{1,9}") && Integer.parseInt(text) >= least) {
                return Integer.parseInt(text);
            }
            throw new CorpusException(
                    String.format(
                            "%s: `%s` is `%s`; write a whole number from %d on.",
                            source, column, text, least));
        }

        /** The parts of a cell that semicolons separate. */
        List<String> parts(String column) {
            return Arrays.stream(text(column).split(";", -1))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
    }
}

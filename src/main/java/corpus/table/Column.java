package corpus.table;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param name its fixed English name, which other programs read
 * @param type what its cells hold
 * @param chineseHeader its name in Chinese
 * @param meaning one sentence in English that says what the cells mean
 */
public record Column(String name, ColumnType type, String chineseHeader, String meaning) {
    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(chineseHeader, "chineseHeader");
        Objects.requireNonNull(meaning, "meaning");
    }

    /** A column for a metadata field of the user's, under the field's own name. */
    public static Column field(String name) {
        return new Column(name, ColumnType.TEXT, name, "The metadata field " + name);
    }

    /** Its name in the header row. */
    public String header(Headers language) {
        return language == Headers.ZH ? chineseHeader : name;
    }
}

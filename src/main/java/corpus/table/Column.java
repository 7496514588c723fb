package corpus.table;

import corpus.measure.Explanation;
import corpus.measure.Measure;
import java.util.Objects;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name its fixed English name, which other programs read
 * @param type what its cells hold
 * @param chineseHeader its name in Chinese
 * @param meaning one sentence in English that says what the cells mean
 * @param measure formula, range and source, if the cells are values of a measure
 */
public record Column(
        String name,
        ColumnType type,
        String chineseHeader,
        String meaning,
        Optional<Explanation> measure) {
    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(chineseHeader, "chineseHeader");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(measure, "measure");
    }

    /** A column without a measure. */
    public Column(String name, ColumnType type, String chineseHeader, String meaning) {
        this(name, type, chineseHeader, meaning, Optional.empty());
    }

    /** The column of a measure. */
    public static Column of(Measure measure) {
        return of(measure.explanation());
    }

    static Column of(Explanation measure) {
        return new Column(
                measure.name(),
                ColumnType.DECIMAL,
                measure.chineseHeader(),
                measure.meaning(),
                Optional.of(measure));
    }

    /** A column for a metadata field of the user's, under the field's own name. */
    public static Column field(String name) {
        return new Column(name, ColumnType.TEXT, name, "The metadata field " + name);
    }

    /** Written out: Java links that of a record at run time, which takes longer than an article. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Column column
                && name.equals(column.name)
                && type == column.type
                && chineseHeader.equals(column.chineseHeader)
                && meaning.equals(column.meaning)
                && measure.equals(column.measure);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Its name in the header row. */
    public String header(Headers language) {
        return language == Headers.ZH ? chineseHeader : name;
    }
}

package corpus.evaluation;

import corpus.cli.CliRun;
import corpus.document.CorpusException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What the program finds in a folder, from the table that its users get. */
final class Predictions {
    /** Regions and groups are left out: lists of them differ. */
    private static final Map<String, String> TYPES =
            Map.of("country", GoldRow.COUNTRY, "organization", GoldRow.ORGANIZATION);

    private static final Map<String, Kind> KINDS =
            Map.of(
                    "name",
                    Kind.NAME,
                    "defined",
                    Kind.NAME,
                    "joint",
                    Kind.JOINT,
                    "abbreviation",
                    Kind.ABBREVIATION);

    private Predictions() {}

    /**
     * All countries and organisations that the program finds.
     *
     * @throws CorpusException if it could not read all texts; with its own sentences
     */
    static List<Prediction> in(Path folder) {
        CliRun run =
                CliRun.of(
                        List.of(
                                "entities",
                                folder.toString(),
                                "--mentions",
                                "--sections",
                                "all",
                                "--keep-duplicates",
                                "--csv-raw"));
        if (run.code() != 0) {
            throw new CorpusException(run.err().strip());
        }
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        List<Prediction> found = new ArrayList<>();
        try (CSVParser records = CSVParser.parse(run.text(), format)) {
            for (CSVRecord record : records) {
                if (TYPES.containsKey(record.get("type"))) {
                    found.add(prediction(record));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can be read", e);
        }
        return found;
    }

    private static Prediction prediction(CSVRecord record) {
        Stretch stretch =
                new Stretch(
                        record.get("document"),
                        Integer.parseInt(record.get("line")),
                        Integer.parseInt(record.get("column")) - 1,
                        record.get("surface"),
                        record.get("id"));
        Kind kind = KINDS.get(record.get("method"));
        if (kind == null) {
            throw new IllegalStateException("an unknown method: " + record);
        }
        return new Prediction(stretch, TYPES.get(record.get("type")), kind);
    }
}

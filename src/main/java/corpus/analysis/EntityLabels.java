package corpus.analysis;

import corpus.document.Entity;
import corpus.document.Gazetteer;
import corpus.yaml.Problems;
import corpus.yaml.YamlMapping;
import corpus.yaml.YamlNode;
import corpus.yaml.YamlReader;
import corpus.yaml.YamlScalar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names of the user's for entities; only what tables print changes. */
public final class EntityLabels {
    private static final List<String> FIELDS = List.of("name", "name_en");

    private EntityLabels() {}

    /**
     * The entities under the names of a file of lines {@code RU: 俄国} or {@code RU: {name: 俄国,
     * name_en: Russia}}.
     *
     * @param text its text
     * @param source how it is named to the user
     * @throws corpus.document.CorpusException with every mistake of the file, each with its line
     */
    public static Gazetteer relabelled(Gazetteer gazetteer, String text, String source) {
        YamlMapping file = YamlReader.readMapping(text, source);
        Problems problems = new Problems();
        Map<String, Entity> entities = new TreeMap<>(gazetteer.entities());
        for (String id : file.names()) {
            EntityIds.check(id, gazetteer, source, file.lineOf(id), problems);
            Entity old = entities.get(id);
            if (old != null) {
                entities.put(id, relabelled(old, file, problems));
            }
        }
        problems.throwIfAny();
        return Gazetteer.of(entities.values());
    }

    private static Entity relabelled(Entity old, YamlMapping file, Problems problems) {
        String name = old.name();
        String nameEn = old.nameEn();
        YamlNode label = file.get(old.id()).orElseThrow();
        if (label instanceof YamlScalar scalar) {
            name = scalar.value();
        } else if (label instanceof YamlMapping fields) {
            fields.refuseUnknown(FIELDS, problems);
            name = fields.string("name", problems).orElse(name);
            nameEn = fields.string("name_en", problems).orElse(nameEn);
        }
        if (name.isBlank() || !(label instanceof YamlScalar || label instanceof YamlMapping)) {
            problems.add(
                    file.source(),
                    file.lineOf(old.id()),
                    "after `" + old.id() + "`, a name is expected, as in `RU: 俄国`");
        }
        return new Entity(
                old.id(), old.iso3(), old.type(), name.strip(), nameEn.strip(), old.members());
    }
}

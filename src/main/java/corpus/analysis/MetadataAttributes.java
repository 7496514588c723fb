package corpus.analysis;

import corpus.document.AnnotatedDocument;
import corpus.document.Metadata;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The tag of a document with its metadata. The Corpus Workbench wants names of small ASCII letters,
 * digits and {@code _}, so other marks become {@code _}, and other letters the code {@code u4f5c};
 * several values stand between bars, as (No)Sketch Engine reads them.
 */
final class MetadataAttributes {
    private MetadataAttributes() {}

    /** The opening tag. */
    static String tag(AnnotatedDocument document) {
        StringBuilder tag = new StringBuilder("<doc");
        Metadata metadata = document.metadata();
        XmlText.attribute(tag, "id", document.id().name());
        Set<String> taken = new HashSet<>(Set.of("id"));
        if (document.id().record() > 0) {
            XmlText.attribute(tag, "record", Integer.toString(document.id().record()));
            taken.add("record");
        }
        for (String field : metadata.names()) {
            if (!field.equals(Metadata.PATH) && !metadata.value(field).isEmpty()) {
                String name = name(field);
                String free = name;
                for (int i = 2; !taken.add(free); i++) {
                    free = name + "_" + i;
                }
                XmlText.attribute(tag, free, String.join("|", metadata.values(field)));
            }
        }
        return tag.append('>').toString();
    }

    /** A name that programs for vertical text take. */
    static String name(String field) {
        StringBuilder name = new StringBuilder();
        field.toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(
                        c -> {
                            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                                name.append((char) c);
                            } else if (c < 0x80) {
                                name.append('_');
                            } else {
                                name.append("u").append(Integer.toHexString(c));
                            }
                        });
        boolean letterFirst = name.length() > 0 && name.charAt(0) >= 'a' && name.charAt(0) <= 'z';
        return letterFirst ? name.toString() : "x" + name;
    }
}

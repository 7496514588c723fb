package corpus.document;

import java.util.Locale;

/** What kind of thing an entity is. */
public enum EntityType {
    /** A country or territory of ISO 3166-1, or a state that exists no more. */
    COUNTRY,
    /** An international organisation, forum, alliance, court or bank, or an organ of one. */
    ORGANIZATION,
    /** A region, sea or disputed place. */
    REGION,
    /** A group of countries that is no organisation. */
    GROUP,
    /** A person whose name was recognised. */
    PERSON,
    /** A place whose name was recognised. */
    PLACE,
    /** A theme that the user defines by its words. */
    CONCEPT;

    /** The name in tables and files, in small letters. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

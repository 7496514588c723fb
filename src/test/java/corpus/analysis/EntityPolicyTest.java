package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.SampleDocuments;
import corpus.document.AnnotatedDocument;
import corpus.document.Entity;
import corpus.document.EntityType;
import corpus.document.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EntityPolicyTest {
    private static final Grouping WHOLE = Grouping.none();
    private static final Gazetteer BUILT_IN = SampleDocuments.annotator().gazetteer();

    private static final int ID = 0;
    private static final int COUNT = 5;
    private static final int NESTED = 6;
    private static final int FORMS = 11;

    /** Small, so that the members don't depend on what the world agrees on. */
    private static final Gazetteer GAZETTEER =
            Gazetteer.of(
                    List.of(
                            entity("BALTIC_3", EntityType.GROUP, "EE", "LT", "LV", "GONE"),
                            entity("NATO", EntityType.ORGANIZATION, "EE", "LT", "US", "EU"),
                            entity("EU", EntityType.ORGANIZATION, "LV", "FR"),
                            entity("CENTRAL_ASIA", EntityType.REGION, "KZ"),
                            entity("EE", EntityType.COUNTRY),
                            entity("LT", EntityType.COUNTRY),
                            entity("LV", EntityType.COUNTRY),
                            entity("FR", EntityType.COUNTRY),
                            entity("KZ", EntityType.COUNTRY),
                            entity("US", EntityType.COUNTRY)));

    private static final AnnotatedDocument DOCUMENT =
            SampleDocuments.annotated("a.md", "波罗的海三国与爱沙尼亚的邻国。", "北约与中亚、哈萨克斯坦。", "欧盟支持北约。");

    private static Entity entity(String id, EntityType type, String... members) {
        return new Entity(id, "", type, id, "", List.of(members));
    }

    private static EntityPolicy policy(
            Map<String, String> merged, Set<EntityType> types, Set<String> ids, boolean expand) {
        MergedEntities targets = new MergedEntities(new TreeMap<>(merged));
        return new EntityPolicy(GAZETTEER, targets, types, ids, expand);
    }

    /**
     * Id, count, nested and forms of each row; only what the small gazetteer knows is asked for.
     */
    private static List<String> counts(EntityPolicy policy) {
        return rows(policy, List.of(DOCUMENT)).stream()
                .map(row -> "%s %s+%s %s".formatted(row[ID], row[COUNT], row[NESTED], row[FORMS]))
                .sorted()
                .toList();
    }

    private static List<Object[]> rows(EntityPolicy policy, List<AnnotatedDocument> documents) {
        EntityCounts counts =
                new EntityCounts(WHOLE, policy, List.of(), Ranking.by(WHOLE, "count"));
        return Counts.of(counts, documents).rows(counts);
    }

    @Test
    void withoutAPolicyEachMentionCountsForItself() {
        assertThat(counts(EntityPolicy.of(GAZETTEER)))
                .containsExactly(
                        "BALTIC_3 1+0 波罗的海三国:1",
                        "CENTRAL_ASIA 1+0 中亚:1",
                        "EE 1+0 爱沙尼亚:1",
                        "EU 1+0 欧盟:1",
                        "KZ 1+0 哈萨克斯坦:1",
                        "NATO 2+0 北约:2");
    }

    /**
     * By hand: EE is named once, is one of the three states (1) and in NATO (2). LV is one of the
     * three and in the EU; that the EU stands among the members of NATO adds to the EU only. A
     * region has no members, and GONE is nobody.
     */
    @Test
    void groupsAndOrganisationsCountForTheirMembers() {
        assertThat(counts(policy(Map.of(), Set.of(), Set.of(), true)))
                .containsExactly(
                        "BALTIC_3 1+0 波罗的海三国:1",
                        "CENTRAL_ASIA 1+0 中亚:1",
                        "EE 4+0 北约:2; 波罗的海三国:1; 爱沙尼亚:1",
                        "EU 3+0 北约:2; 欧盟:1",
                        "FR 1+0 欧盟:1",
                        "KZ 1+0 哈萨克斯坦:1",
                        "LT 3+0 北约:2; 波罗的海三国:1",
                        "LV 2+0 欧盟:1; 波罗的海三国:1",
                        "NATO 2+0 北约:2",
                        "US 2+0 北约:2");
    }

    @Test
    void rowsAreChosenAfterAllIsCounted() {
        assertThat(counts(policy(Map.of(), Set.of(EntityType.COUNTRY), Set.of("EE", "NATO"), true)))
                .containsExactly("EE 4+0 北约:2; 波罗的海三国:1; 爱沙尼亚:1");
        assertThat(counts(policy(Map.of(), Set.of(), Set.of("LV"), false))).isEmpty();
        assertThat(
                        counts(
                                policy(
                                        Map.of(),
                                        Set.of(EntityType.REGION, EntityType.GROUP),
                                        Set.of(),
                                        false)))
                .containsExactly("BALTIC_3 1+0 波罗的海三国:1", "CENTRAL_ASIA 1+0 中亚:1");
    }

    /** Two members of one group that count as one are counted once. */
    @Test
    void mergedEntitiesCountAsTheOther() {
        assertThat(
                        counts(
                                policy(
                                        Map.of("LT", "EE", "EU", "NATO", "KZ", "US"),
                                        Set.of(),
                                        Set.of("EE", "US", "NATO", "FR"),
                                        true)))
                .containsExactly(
                        "EE 5+0 北约:2; 欧盟:1; 波罗的海三国:1; 爱沙尼亚:1",
                        "NATO 3+0 北约:2; 欧盟:1",
                        "US 4+0 北约:2; 哈萨克斯坦:1; 欧盟:1");
    }

    @Test
    void mentionsOfMembersNameTheGroup() {
        MentionList list =
                new MentionList(
                        policy(Map.of(), Set.of(), Set.of("EE"), true),
                        List.of(),
                        Sample.ALL,
                        true);
        List<Object[]> rows = new ArrayList<>();
        list.list(DOCUMENT, rows::add);
        // Surface, id, method, member_of, correct, comment.
        assertThat(rows.stream().map(EntityPolicyTest::shown))
                .containsExactly(
                        "波罗的海三国 EE name BALTIC_3 [] []",
                        "爱沙尼亚 EE name  [] []",
                        "北约 EE name NATO [] []",
                        "北约 EE name NATO [] []");
    }

    private static String shown(Object[] row) {
        return "%s %s %s %s [%s] [%s]".formatted(row[4], row[5], row[8], row[13], row[14], row[15]);
    }

    /** Law: with merged entities, the rows of the others are added; all else stays as it is. */
    @Test
    void mergingAddsCounts() {
        MergedEntities merged = new MergedEntities(new TreeMap<>(Map.of("KZ", "RU", "FR", "DE")));
        for (int seed = 1; seed <= 5; seed++) {
            List<AnnotatedDocument> documents = RandomCorpus.of(new Random(seed));
            Map<String, Long> expected = new TreeMap<>();
            rows(EntityPolicy.of(BUILT_IN), documents)
                    .forEach(
                            row ->
                                    expected.merge(
                                            merged.of((String) row[ID]),
                                            (Long) row[COUNT] + 1000 * (Long) row[NESTED],
                                            Long::sum));
            Map<String, Long> given = new TreeMap<>();
            rows(new EntityPolicy(BUILT_IN, merged, Set.of(), Set.of(), false), documents)
                    .forEach(
                            row ->
                                    given.put(
                                            (String) row[ID],
                                            (Long) row[COUNT] + 1000 * (Long) row[NESTED]));
            assertThat(given).isEqualTo(expected);
        }
    }

    /** Law: a table of counts is the list of mentions, counted. */
    @Test
    void countsAreThoseOfTheMentions() {
        EntityPolicy policy =
                new EntityPolicy(
                        BUILT_IN,
                        new MergedEntities(new TreeMap<>(Map.of("CSTO", "CIS"))),
                        Set.of(EntityType.COUNTRY, EntityType.ORGANIZATION),
                        Set.of(),
                        true);
        for (int seed = 1; seed <= 5; seed++) {
            List<AnnotatedDocument> documents = RandomCorpus.of(new Random(seed));
            Map<String, Long> expected = new TreeMap<>();
            MentionList list = new MentionList(policy, List.of());
            for (AnnotatedDocument document : documents) {
                list.list(
                        document,
                        row ->
                                expected.merge(
                                        (String) row[5],
                                        ((String) row[9]).isEmpty() ? 1L : 1000L,
                                        Long::sum));
            }
            Map<String, Long> given = new TreeMap<>();
            rows(policy, documents)
                    .forEach(
                            row ->
                                    given.put(
                                            (String) row[ID],
                                            (Long) row[COUNT] + 1000 * (Long) row[NESTED]));
            assertThat(given).isEqualTo(expected);
        }
    }
}

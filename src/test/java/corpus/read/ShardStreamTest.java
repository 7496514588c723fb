package corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ShardStreamTest {
    private static final DocumentReaders READERS = new DocumentReaders(ReadSettings.DEFAULT);

    /** What a damage must not change: the text that is read, or that it is told to be missing. */
    private record Seen(List<String> texts, List<ReadOutcome.Skipped> skipped) {}

    private static byte[] file(String name, String text) {
        DocumentFile file = new DocumentFile(name, null, text.getBytes(StandardCharsets.UTF_8));
        try (MemberMaker maker = new MemberMaker()) {
            return maker.file(READERS.read(file), READERS.reading(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] end(int members) {
        try (MemberMaker maker = new MemberMaker()) {
            return maker.end(members);
        }
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static final byte[] FIRST = file("a.md", "俄哈关系进入新阶段。");
    private static final byte[] SECOND = file("深/b.txt", "中方支持哈萨克斯坦。\n\n美国表示关切。");
    private static final byte[] SHARD = joined(FIRST, SECOND, end(2));

    private static Seen seen(byte[] bytes) {
        return seen(new ByteArrayInputStream(bytes));
    }

    private static Seen seen(InputStream in) {
        List<String> texts = new ArrayList<>();
        List<ReadOutcome.Skipped> skipped = new ArrayList<>();
        try {
            ShardStream shard = new ShardStream("s.jsonl.gz", in);
            for (ShardMember each = shard.next(); each != null; each = shard.next()) {
                if (READERS.read(each.file("")) instanceof ReadOutcome.Read read) {
                    read.documents()
                            .forEach(
                                    document ->
                                            texts.add(document.id() + ": " + document.blocks()));
                } else {
                    skipped.add((ReadOutcome.Skipped) READERS.read(each.file("")));
                }
            }
            if (shard.damage() != null) {
                skipped.add(shard.damage());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new Seen(texts, skipped);
    }

    private static List<String> names(InputStream in) throws IOException {
        List<String> names = new ArrayList<>();
        ShardStream shard = new ShardStream("s.jsonl.gz", in);
        for (MemberHeader each = shard.nextHeader(); each != null; each = shard.nextHeader()) {
            names.add(each.name());
        }
        if (shard.damage() != null) {
            names.add(shard.damage().sentence());
        }
        return names;
    }

    private static String cutOffAt(int offset) {
        return "s.jsonl.gz: this shard is cut off or damaged at byte "
                + offset
                + "; the documents from there on are missing. Copy the shard again, or pack the texts again.";
    }

    @Test
    void membersComeInTheirOrder() throws IOException {
        Seen seen = seen(SHARD);
        assertThat(seen.texts()).hasSize(2);
        assertThat(seen.texts().get(1)).contains("深/b.txt", "中方支持哈萨克斯坦。", "美国表示关切。");
        assertThat(seen.skipped()).isEmpty();
        assertThat(names(new ByteArrayInputStream(SHARD))).containsExactly("a.md", "深/b.txt");
    }

    /** Network streams give what has come. */
    @Test
    void aStreamMayGiveAByteAtATime() throws IOException {
        InputStream slow =
                new FilterInputStream(new ByteArrayInputStream(SHARD)) {
                    @Override
                    public int read(byte[] bytes, int offset, int length) throws IOException {
                        return super.read(bytes, offset, Math.min(length, 1));
                    }

                    @Override
                    public long skip(long bytes) throws IOException {
                        return super.skip(Math.min(bytes, 1));
                    }
                };
        assertThat(seen(slow)).isEqualTo(seen(SHARD));
        assertThat(names(new ByteArrayInputStream(SHARD))).hasSize(2);
    }

    @Test
    void otherProgramsReadTheLines() throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(SHARD))) {
            String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(lines.lines())
                    .hasSize(2)
                    .allMatch(line -> line.startsWith("{\"version\":1,\"name\":\""));
        }
    }

    @Test
    void shardsMayBeJoined() {
        byte[] other = joined(file("c.md", "联合国表示欢迎。"), end(1));
        Seen seen = seen(joined(SHARD, other, SHARD));
        assertThat(seen.texts()).hasSize(5);
        assertThat(seen.skipped()).isEmpty();
    }

    @Test
    void aShardThatIsCutOffAnywhereGivesWhatIsBefore() throws IOException {
        List<String> all = seen(SHARD).texts();
        for (int length = 0; length < SHARD.length; length++) {
            byte[] cut = Arrays.copyOf(SHARD, length);
            int before = length < FIRST.length ? 0 : length < FIRST.length + SECOND.length ? 1 : 2;
            Seen seen = seen(cut);
            assertThat(seen.texts()).as("%d bytes", length).isEqualTo(all.subList(0, before));
            assertThat(seen.skipped()).hasSize(1);
            List<String> names = names(new ByteArrayInputStream(cut));
            assertThat(names).hasSize(before + 1);
            int offset =
                    before == 0 ? 0 : before == 1 ? FIRST.length : SHARD.length - end(2).length;
            assertThat(names.get(before)).isEqualTo(cutOffAt(offset));
        }
    }

    @Test
    void aByteThatIsWrongAnywhereIsToldAndNeverRead() {
        List<String> all = seen(SHARD).texts();
        for (int at = 0; at < SHARD.length; at++) {
            for (int bit : new int[] {0, 3, 7}) {
                byte[] wrong = SHARD.clone();
                wrong[at] ^= (byte) (1 << bit);
                Seen seen = seen(wrong);
                assertThat(all).as("byte %d", at).containsAll(seen.texts());
                // A few bits that fill up the last byte of a compressed text say nothing.
                if (!seen.texts().equals(all)) {
                    assertThat(seen.skipped()).as("byte %d", at).isNotEmpty();
                }
                if (at >= FIRST.length) {
                    assertThat(seen.texts()).as("byte %d", at).contains(all.get(0));
                }
            }
        }
    }

    @Test
    void aDamagedTextLeavesTheOthersAlone() {
        byte[] wrong = SHARD.clone();
        wrong[FIRST.length - 12] ^= 1;
        Seen seen = seen(wrong);
        assertThat(seen.texts()).hasSize(1);
        assertThat(seen.skipped())
                .containsExactly(
                        new ReadOutcome.Skipped(
                                "a.md",
                                ReadOutcome.Reason.UNREADABLE,
                                "a.md: its text in the shard is damaged. Copy the shard again, or pack the texts again."));
    }

    @Test
    void membersThatWereTakenOutAreMissed() throws IOException {
        byte[] less = joined(FIRST, end(2));
        assertThat(names(new ByteArrayInputStream(less)))
                .containsExactly("a.md", cutOffAt(FIRST.length));
    }

    @Test
    void whatFollowsAShardIsADamage() throws IOException {
        byte[] more = joined(SHARD, new byte[] {0, 0, 0});
        assertThat(names(new ByteArrayInputStream(more)))
                .containsExactly("a.md", "深/b.txt", cutOffAt(SHARD.length));
    }

    @Test
    void otherCompressedFilesAreNoShards() throws IOException {
        ByteArrayOutputStream foreign = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(foreign)) {
            out.write("{\"text\":\"俄哈关系\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        byte[] otherExtra = FIRST.clone();
        otherExtra[MemberHeader.FIRST_BYTES] = 'X';
        for (byte[] bytes :
                List.of(
                        foreign.toByteArray(),
                        otherExtra,
                        "{}\n".getBytes(StandardCharsets.UTF_8))) {
            assertThat(seen(bytes).skipped())
                    .containsExactly(
                            new ReadOutcome.Skipped(
                                    "s.jsonl.gz",
                                    ReadOutcome.Reason.BINARY,
                                    "s.jsonl.gz: this is no shard that `corpus pack` wrote. Unpack it and give the texts, or leave it out with --exclude."));
        }
    }

    @Test
    void shardsOfANewerVersionAreNotGuessedAt() {
        byte[] newer = SHARD.clone();
        newer[MemberHeader.FIRST_BYTES + 4] = 2;
        assertThat(seen(newer).skipped())
                .extracting(ReadOutcome.Skipped::sentence)
                .containsExactly(
                        "s.jsonl.gz: this shard was packed by a newer version of corpus. Use that version, or pack the texts again.");
    }

    @Test
    void notesAreCarriedAlong() throws IOException {
        byte[] shard;
        try (MemberMaker maker = new MemberMaker()) {
            ReadOutcome.Skipped link =
                    new ReadOutcome.Skipped(
                            "b.md",
                            ReadOutcome.Reason.UNREADABLE,
                            "b.md: this link leads nowhere.");
            shard = joined(maker.unreadable(link), maker.warning("c is a link."), maker.end(2));
        }
        ShardStream stream = new ShardStream("s", new ByteArrayInputStream(shard));
        ShardMember first = stream.next();
        assertThat(first.isFile()).isFalse();
        assertThat(first.note("x/").unreadable())
                .isEqualTo(
                        new ReadOutcome.Skipped(
                                "x/b.md",
                                ReadOutcome.Reason.UNREADABLE,
                                "x/b.md: this link leads nowhere."));
        assertThat(stream.next().note("x/").warning()).isEqualTo("x/c is a link.");
        assertThat(stream.next()).isNull();
        assertThat(stream.damage()).isNull();
    }
}

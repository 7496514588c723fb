package corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corpus.SampleDocuments;
import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.DocumentId;
import corpus.document.SourceDocument;
import corpus.document.Tokens;
import corpus.document.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharedDraftsTest {
    /** More than are drafted in one stretch, and no multiple of it. */
    private static final int BLOCKS = 201;

    private final SourceDocument document = document();
    private final List<BlockNames> blocks =
            document.blocks().stream()
                    .map(
                            block -> {
                                String text = block.text().text();
                                return new BlockNames(
                                        block,
                                        BlockText.of(block.text()),
                                        text.toCharArray(),
                                        List.of(),
                                        0);
                            })
                    .toList();

    private static SourceDocument document() {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < BLOCKS; i++) {
            paragraphs.add("第" + i + "次会议上，俄罗斯与哈萨克斯坦讨论俄哈关系。上海合作组织（以下简称“上合”）表示欢迎。");
        }
        return SampleDocuments.source(DocumentId.ofFile("a.md"), Map.of(), paragraphs);
    }

    @Test
    void twoThreadsMakeWhatOneMakes() {
        Annotator alone =
                Annotator.load(AnnotationSettings.defaults(), Vocabulary.ofThisProcess(), false);
        Annotator shared =
                Annotator.load(AnnotationSettings.defaults(), Vocabulary.ofThisProcess(), true);
        List<String> expected = described(alone.annotate(document));
        assertThat(expected).hasSizeGreaterThan(BLOCKS * 20);
        assertThat(described(shared.annotate(document))).isEqualTo(expected);
    }

    private static List<String> described(AnnotatedDocument document) {
        List<String> all = new ArrayList<>();
        for (AnnotatedBlock block : document.blocks()) {
            block.sentences().forEach(sentence -> all.add(sentence.toString()));
            block.mentions().forEach(mention -> all.add(mention.toString()));
            Tokens tokens = block.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                all.add(
                        tokens.begin(i)
                                + " "
                                + tokens.end(i)
                                + document.term(tokens.term(i))
                                + document.tag(tokens.tag(i)));
            }
        }
        return all;
    }

    @Test
    void everyBlockGetsItsOwnDraft() {
        SharedDrafts drafts = new SharedDrafts(blocks, block -> new BlockDraft(block, List.of()));
        for (int i = 0; i < BLOCKS; i++) {
            assertThat(drafts.get(i).source()).isSameAs(blocks.get(i));
        }
    }

    @Test
    void whatFailsFailsWhereItIsAskedFor() {
        SharedDrafts drafts =
                new SharedDrafts(
                        blocks,
                        block -> {
                            if (block == blocks.get(1)) {
                                throw new IllegalStateException("the second");
                            }
                            return new BlockDraft(block, List.of());
                        });
        assertThat(drafts.get(0).source()).isSameAs(blocks.get(0));
        assertThatThrownBy(() -> drafts.get(1)).hasMessage("the second");
    }
}

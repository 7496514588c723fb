package corpus.annotate;

import corpus.document.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the names of persons, places and organisations that the gazetteer lacks, by their tags. */
final class NameRecogniser {
    Recognition recognise(List<BlockDraft> blocks) {
        Map<SentenceDraft, List<RecognisedName>> names = new HashMap<>();
        for (BlockDraft block : blocks) {
            for (SentenceDraft draft : block.sentences()) {
                names.put(draft, namesIn(draft));
            }
        }
        return sentence -> names.getOrDefault(sentence, List.of());
    }

    private static List<RecognisedName> namesIn(SentenceDraft draft) {
        Set<Integer> taken = new HashSet<>();
        draft.spans().forEach(span -> taken.add(span.word()));
        List<RecognisedName> found = new ArrayList<>();
        for (int word = 0; word < draft.words().size(); word++) {
            EntityType type = typeOf(draft.words().tag(word));
            if (type != null && !taken.contains(word)) {
                found.add(new RecognisedName(word, word + 1, type));
            }
        }
        return found;
    }

    private static EntityType typeOf(String tag) {
        if (tag.startsWith(RecognisedName.PERSON_TAG)) {
            return EntityType.PERSON;
        }
        if (tag.startsWith(FixedSpan.PLACE_TAG)) {
            return EntityType.PLACE;
        }
        return tag.startsWith(FixedSpan.ORGANIZATION_TAG) ? EntityType.ORGANIZATION : null;
    }
}

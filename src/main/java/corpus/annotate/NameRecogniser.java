package corpus.annotate;

import corpus.document.EntityType;
import corpus.document.Gazetteer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the names of persons, places and organisations that the gazetteer lacks. It works on words
 * that are final otherwise, so that it changes nothing about the names of the gazetteer: persons
 * and places first, each sentence by itself and then in the light of the document; organisations
 * around them last.
 */
final class NameRecogniser {
    private final NameEvidence evidence;
    private final NameFinder gazetteerNames;
    private final Gazetteer gazetteer;
    private final ChineseNames chinese;
    private final ForeignNames foreign;
    private final PlaceNames places;
    private final OrganizationNames organizations;

    /**
     * @param evidence what is known of words
     * @param rules what counts in spite of it
     * @param gazetteerNames finds the names of the gazetteer
     * @param gazetteer its entities
     */
    NameRecogniser(
            NameEvidence evidence, NerRules rules, NameFinder gazetteerNames, Gazetteer gazetteer) {
        this.evidence = evidence;
        this.gazetteerNames = gazetteerNames;
        this.gazetteer = gazetteer;
        NameCompany company = new NameCompany(rules.persons().titles());
        chinese = new ChineseNames(rules.persons(), company);
        foreign = new ForeignNames(rules.persons(), company);
        places = new PlaceNames(rules.places(), company);
        organizations = new OrganizationNames(rules.organizations(), company);
    }

    /** A sentence with the names of persons and places that it may have. */
    private record Possible(NerSentence sentence, List<NameCandidate> candidates) {}

    /** The names in the blocks of one document. */
    Recognition recognise(List<BlockDraft> blocks) {
        List<Possible> sentences = new ArrayList<>();
        DocumentNames document = new DocumentNames();
        for (BlockDraft block : blocks) {
            for (SentenceDraft draft : block.sentences()) {
                NerSentence sentence = new NerSentence(draft, evidence, gazetteer);
                List<NameCandidate> candidates = new ArrayList<>();
                chinese.find(sentence, candidates);
                foreign.find(sentence, candidates);
                places.find(sentence, candidates);
                sentences.add(new Possible(sentence, candidates));
                document.add(sentence, NameCandidate.best(candidates, sentence.size()));
            }
        }
        Map<SentenceDraft, List<RecognisedName>> names = new HashMap<>();
        for (Possible possible : sentences) {
            NerSentence sentence = possible.sentence();
            sentence.keep(
                    NameCandidate.best(
                            document.weigh(sentence, possible.candidates()), sentence.size()));
            names.put(sentence.draft(), namesIn(sentence));
        }
        return sentence -> names.getOrDefault(sentence, List.of());
    }

    private List<RecognisedName> namesIn(NerSentence sentence) {
        boolean[] taken = new boolean[sentence.size()];
        List<RecognisedName> found = new ArrayList<>();
        for (NameCandidate name :
                NameCandidate.best(organizations.find(sentence), sentence.size())) {
            if (!isPerson(sentence, name)) {
                add(sentence, name, taken, found);
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            NameCandidate name = sentence.nameAt(i);
            if (name != null && name.first() == i && !taken[i] && !taken[name.end() - 1]) {
                add(sentence, name, taken, found);
            }
        }
        found.sort(Comparator.comparingInt(RecognisedName::firstWord));
        return found;
    }

    /** Whether all of it is the name of a person. */
    private static boolean isPerson(NerSentence sentence, NameCandidate name) {
        NameCandidate other = sentence.nameAt(name.first());
        return other != null
                && other.type() == EntityType.PERSON
                && other.first() == name.first()
                && other.end() == name.end();
    }

    private void add(
            NerSentence sentence, NameCandidate name, boolean[] taken, List<RecognisedName> found) {
        if (isOwnName(sentence, name.first(), name.end())
                && !crossesInstitution(sentence, name.first(), name.end())) {
            Arrays.fill(taken, name.first(), name.end(), true);
            found.add(new RecognisedName(name.first(), name.end(), name.type()));
        }
    }

    /**
     * Whether it has a word of its own, and is not what the gazetteer calls by this name but did
     * not find here: then there was a reason.
     */
    private boolean isOwnName(NerSentence sentence, int first, int end) {
        boolean hasOwnWord = false;
        for (int i = first; i < end; i++) {
            hasOwnWord |= sentence.isFree(i) || sentence.kind(i) == NerSentence.Kind.USER;
        }
        String text = sentence.text(first, end);
        List<FoundName> known = gazetteerNames.find(text.toCharArray(), 0, text.length());
        boolean isKnown =
                known.size() == 1
                        && known.get(0).isEntity()
                        && known.get(0).end() - known.get(0).begin() == text.length();
        return hasOwnWord && !isKnown && gazetteer.find(text).isEmpty();
    }

    /** Whether it is only a part of an institution's name, or reaches into one. */
    private static boolean crossesInstitution(NerSentence sentence, int first, int end) {
        for (NerSentence.Stretch institution : sentence.institutions()) {
            boolean overlaps = first < institution.end() && institution.first() < end;
            boolean holds = first <= institution.first() && institution.end() <= end;
            if (overlaps && !holds) {
                return true;
            }
        }
        return false;
    }
}

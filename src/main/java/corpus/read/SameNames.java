package corpus.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Documents are known by their names. Shards can bring a name a second time: beside the files that
 * they were packed from, or beside a copy. The second one is left out, and that is told.
 */
final class SameNames {
    /** A file before shards, and these in the order of their paths. */
    private static final Comparator<DocumentFile> WHICH_FIRST =
            Comparator.comparing(DocumentFile::isPacked).thenComparing(file -> file.location());

    private SameNames() {}

    /**
     * The files whose names do not stand before.
     *
     * @param files by name
     * @param found is told of the others
     */
    static List<DocumentFile> withoutRepeated(List<DocumentFile> files, FoundFiles found) {
        List<DocumentFile> first = new ArrayList<>(files.size());
        Map<String, List<String>> repeated = new TreeMap<>();
        for (int begin = 0, end; begin < files.size(); begin = end) {
            end = begin + 1;
            while (end < files.size() && files.get(end).name().equals(files.get(begin).name())) {
                end++;
            }
            List<DocumentFile> same = new ArrayList<>(files.subList(begin, end));
            same.sort(WHICH_FIRST);
            first.add(same.get(0));
            for (DocumentFile other : same.subList(1, same.size())) {
                if (other.isPacked()) {
                    repeated.computeIfAbsent(other.location(), shard -> new ArrayList<>())
                            .add(other.name());
                } else {
                    first.add(other);
                }
            }
        }
        repeated.forEach((shard, names) -> found.missing(skipped(shard, names)));
        return first;
    }

    private static ReadOutcome.Skipped skipped(String shard, List<String> names) {
        String sentence =
                "%s: %d of its documents are left out, because others have their names (%s%s). Give only one of the two, or put them into folders of their own."
                        .formatted(
                                shard, names.size(), names.get(0), names.size() > 1 ? ", …" : "");
        return new ReadOutcome.Skipped(shard, ReadOutcome.Reason.UNREADABLE, sentence);
    }
}

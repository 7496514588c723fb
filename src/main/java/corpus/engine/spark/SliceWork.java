package corpus.engine.spark;

import corpus.analysis.Counting;
import corpus.analysis.Emitter;
import corpus.analysis.Listing;
import corpus.analysis.NumberedCounts;
import corpus.analysis.Sample;
import corpus.analysis.Summary;
import corpus.document.AnnotatedDocument;
import corpus.document.CorpusException;
import corpus.engine.Candidate;
import corpus.engine.DocumentSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;

/** What is found in the documents of a slice, one document after the other. For one thread. */
final class SliceWork implements Iterator<Found> {
    /** What is counted by number is given out when it takes so much. */
    private static final long MOST_BYTES = 8 << 20;

    private final RunSettings settings;
    private final DocumentSource source;
    private final AdmittedDocuments documents;
    private final Work work;
    private final List<Counter<?, ?>> counters = new ArrayList<>();
    private final List<Sample.Drawing> drawings = new ArrayList<>();
    private final List<UnitsBuilder> builders = new ArrayList<>();
    private final Queue<Found> found = new ArrayDeque<>();
    private boolean hasEnded;

    SliceWork(RunSettings settings, AdmittedSlice slice, Work work) {
        this.settings = settings;
        this.source = ExecutorSource.of(settings);
        documents = new AdmittedDocuments(settings, slice);
        this.work = work;
        for (Counting<?, ?> counting : work.countings()) {
            counters.add(new Counter<>(counters.size(), counting));
        }
        for (Listing listing : work.listings()) {
            drawings.add(listing.sample().isAll() ? null : listing.sample().drawing(listing));
        }
        for (int i = 0; i < work.pairs().size(); i++) {
            builders.add(new UnitsBuilder(i, work.pairs().get(i)));
        }
    }

    @Override
    public boolean hasNext() {
        while (found.isEmpty() && !hasEnded) {
            if (documents.hasNext()) {
                AnnotatedDocument document = annotate(documents.next());
                if (document != null) {
                    find(document);
                }
            } else {
                end();
            }
        }
        return !found.isEmpty();
    }

    @Override
    public Found next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return found.remove();
    }

    /** The annotated document; null if the program fails on it, which must not end the run. */
    private AnnotatedDocument annotate(AdmittedDocuments.Opened document) {
        Candidate candidate = document.candidate();
        try {
            return source.annotated(document.file(), candidate).only(settings.sections());
        } catch (CorpusException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            CountKey key = new CountKey(CountKey.FAILURES, candidate.facts().id());
            found.add(new Found.Counted(key, new Failures(serialisable(e))));
            return null;
        }
    }

    private static Throwable serialisable(Throwable failure) {
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            out.writeObject(failure);
            return failure;
        } catch (IOException e) {
            IllegalStateException other = new IllegalStateException(failure.toString());
            other.setStackTrace(failure.getStackTrace());
            return other;
        }
    }

    private void find(AnnotatedDocument document) {
        counters.forEach(counter -> counter.count(document));
        for (int i = 0; i < work.listings().size(); i++) {
            int list = i;
            Sample.Drawing drawing = drawings.get(i);
            work.listings()
                    .get(i)
                    .list(
                            document,
                            row -> {
                                if (drawing == null) {
                                    found.add(new Found.Listed(list, row));
                                } else {
                                    drawing.offer(drawing.candidate(row));
                                }
                            });
        }
        for (UnitsBuilder builder : builders) {
            builder.add(document);
            if (builder.isFull()) {
                found.add(builder.take());
            }
        }
    }

    /** Counts for one of the countings: by number as long as that takes little memory. */
    private final class Counter<
            K extends Comparable<? super K> & Serializable, V extends Summary<V>> {
        private final Counting<K, V> counting;
        private final NumberedCounts<K, V> numbered;
        private final Emitter<K, V> emitter;

        private Counter(int number, Counting<K, V> counting) {
            this.counting = counting;
            numbered = counting.numbered();
            emitter =
                    (key, value) -> found.add(new Found.Counted(new CountKey(number, key), value));
        }

        private void count(AnnotatedDocument document) {
            if (numbered == null) {
                counting.count(document, emitter);
                return;
            }
            numbered.count(document, emitter);
            if (numbered.bytes() > MOST_BYTES) {
                numbered.drain(emitter);
            }
        }

        private void end() {
            if (numbered != null) {
                numbered.drain(emitter);
            }
        }
    }

    private void end() {
        hasEnded = true;
        counters.forEach(Counter::end);
        for (int i = 0; i < drawings.size(); i++) {
            Sample.Drawing drawing = drawings.get(i);
            if (drawing != null) {
                found.add(new Found.Drawn(i, drawing.offered(), new ArrayList<>(drawing.rows())));
            }
        }
        for (UnitsBuilder builder : builders) {
            if (!builder.isEmpty()) {
                found.add(builder.take());
            }
        }
    }
}

package corpus.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * The drafts of a document's blocks, made by the thread that asks for them and, so that a single
 * long document does not leave all processors idle but one, by a second that goes on ahead: each
 * block by whichever comes to it first. At most {@link #STRETCH} drafts are there at once.
 */
final class SharedDrafts {
    private static final int STRETCH = 64;

    private final List<BlockNames> blocks;
    private final Function<BlockNames, BlockDraft> drafting;
    private final List<FutureTask<BlockDraft>> stretch = new ArrayList<>(STRETCH);

    /**
     * @param drafting makes a draft; safe for threads
     */
    SharedDrafts(List<BlockNames> blocks, Function<BlockNames, BlockDraft> drafting) {
        this.blocks = blocks;
        this.drafting = drafting;
    }

    /**
     * The draft of a block.
     *
     * @param block its number; they are asked for one after the other, from 0
     */
    BlockDraft get(int block) {
        int place = block % STRETCH;
        if (place == 0) {
            begin(block);
        }
        FutureTask<BlockDraft> task = stretch.set(place, null);
        // Does nothing if the other thread has it already.
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void begin(int first) {
        stretch.clear();
        for (BlockNames block : blocks.subList(first, Math.min(first + STRETCH, blocks.size()))) {
            stretch.add(new FutureTask<>(() -> drafting.apply(block)));
        }
        List<FutureTask<BlockDraft>> all = List.copyOf(stretch);
        ForkJoinPool.commonPool().execute(() -> all.forEach(FutureTask::run));
    }
}

package corpus.engine;

import corpus.document.CorpusException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that share the tasks of a run. */
final class Workers {
    private final int threads;

    Workers(int threads) {
        this.threads = threads;
    }

    int number() {
        return threads;
    }

    /** A task of many. */
    @FunctionalInterface
    interface Task {
        /**
         * Does the task.
         *
         * @param worker which of the threads does it, from 0
         * @param task which of the tasks, from 0
         */
        void run(int worker, int task) throws InterruptedException;
    }

    /** What one thread does from beginning to end. */
    @FunctionalInterface
    interface Work {
        void run(int worker) throws InterruptedException;
    }

    /** Does all tasks and returns when they are done; a single one, or with one thread, at once. */
    void share(int tasks, Task task) {
        AtomicInteger next = new AtomicInteger();
        Work work =
                worker -> {
                    for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
                        try {
                            task.run(worker, i);
                        } catch (RuntimeException | Error e) {
                            next.set(tasks);
                            throw e;
                        }
                    }
                };
        if (tasks <= 1 || threads == 1) {
            try {
                work.run(0);
            } catch (InterruptedException e) {
                throw interrupted(e);
            } catch (OutOfMemoryError e) {
                throw rethrown(e);
            }
        } else {
            each(work);
        }
    }

    /** Lets every thread do the same work, and returns when all are done. */
    void each(Work work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int worker = 0; worker < threads; worker++) {
                int number = worker;
                running.add(
                        pool.submit(
                                () -> {
                                    work.run(number);
                                    return null;
                                }));
            }
            for (Future<?> worker : running) {
                worker.get();
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } finally {
            pool.shutdownNow();
            awaitEnd(pool);
        }
    }

    /** After a failure the others may still be at it; what they use is closed soon. */
    private static void awaitEnd(ExecutorService pool) {
        try {
            pool.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static CorpusException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new CorpusException("The run was interrupted.", e);
    }

    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return new CorpusException(
                    "The memory is too small for this run: give it more with --memory (for example --memory 4g), or use fewer --threads.",
                    cause);
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}

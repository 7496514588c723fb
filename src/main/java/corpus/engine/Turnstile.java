package corpus.engine;

/**
 * Lets workers through in the order of their numbers, however fast each of them is. Numbers are
 * handed out in order, so the lowest one under way never waits: there is no deadlock.
 */
final class Turnstile {
    private int next;
    private boolean open = true;

    /**
     * Waits for the turn of a number, then acts alone.
     *
     * @return false if the turnstile was closed: the run has failed
     */
    synchronized boolean pass(int number, Runnable action) throws InterruptedException {
        while (open && next != number) {
            wait();
        }
        if (!open) {
            return false;
        }
        try {
            action.run();
        } finally {
            next++;
            notifyAll();
        }
        return true;
    }

    /** Sends everybody away. */
    synchronized void close() {
        open = false;
        notifyAll();
    }
}

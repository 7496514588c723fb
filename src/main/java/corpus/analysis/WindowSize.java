package corpus.analysis;

/** How many word tokens stand near a node, and how many are the node's own. */
public final class WindowSize implements Summary<WindowSize> {
    private static final long serialVersionUID = 1L;

    private long near;
    private long own;

    WindowSize(long near, long own) {
        this.near = near;
        this.own = own;
    }

    /** Word tokens in the windows, each once. */
    long near() {
        return near;
    }

    /** Word tokens of the node. */
    long own() {
        return own;
    }

    @Override
    public WindowSize merge(WindowSize other) {
        near += other.near;
        own += other.own;
        return this;
    }
}

package corpus.engine;

/** Is told how far a run has come; called by many threads. */
public interface Progress {
    /** Shows nothing. */
    Progress NONE =
            new Progress() {
                @Override
                public void begin(int files) {}

                @Override
                public void advance() {}

                @Override
                public void end() {}
            };

    /** A run over so many files begins. */
    void begin(int files);

    /** A file is done. */
    void advance();

    /** The run is over, well or not. */
    void end();
}

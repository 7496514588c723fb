package corpus.cli;

import corpus.engine.Progress;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on the terminal that vanishes when the run is over. */
final class TerminalProgress implements Progress {
    private static final Duration INTERVAL = Duration.ofMillis(200);

    private ProgressBar bar;

    /** A bar if somebody can see it and wants to. */
    static Progress of(Console console, CommonOptions options) {
        return console.showsProgress() && !options.quiet ? new TerminalProgress() : NONE;
    }

    @Override
    public void begin(int files) {
        bar =
                new ProgressBarBuilder()
                        .setTaskName("documents")
                        .setInitialMax(files)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis((int) INTERVAL.toMillis())
                        .clearDisplayOnFinish()
                        .build();
    }

    @Override
    public void advance() {
        bar.step();
    }

    @Override
    public void end() {
        bar.close();
    }
}

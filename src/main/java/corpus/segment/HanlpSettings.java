package corpus.segment;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.utility.Predefine;
import java.util.logging.Level;

/** What HanLP has to be told before any other class of it is touched. */
public final class HanlpSettings {
    private HanlpSettings() {}

    /** Makes HanLP silent, and keeps it from loading a dictionary that is never used here. */
    public static void apply() {
        Predefine.logger.setLevel(Level.OFF);
        // Null, and not the default: HanLP would load its custom dictionary.
        HanLP.Config.CustomDictionaryPath = null;
    }
}

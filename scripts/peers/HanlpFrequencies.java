import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import java.io.IOException;

/** Term frequencies with HanLP as it comes, one thread. Arguments: folder, table. */
public final class HanlpFrequencies {
    private HanlpFrequencies() {}

    public static void main(String[] arguments) throws IOException {
        Frequencies.write(
                arguments,
                text -> StandardTokenizer.segment(text).stream().map(term -> term.word).toList());
    }
}

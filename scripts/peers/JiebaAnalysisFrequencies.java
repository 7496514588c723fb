import com.huaban.analysis.jieba.JiebaSegmenter;
import java.io.IOException;

/** Term frequencies with jieba-analysis, one thread. Arguments: folder, table. */
public final class JiebaAnalysisFrequencies {
    private JiebaAnalysisFrequencies() {}

    public static void main(String[] arguments) throws IOException {
        Frequencies.silence();
        JiebaSegmenter segmenter = new JiebaSegmenter();
        // Line by line: the time for one stretch grows with the square of its length.
        Frequencies.write(
                arguments,
                text -> text.lines().flatMap(line -> segmenter.sentenceProcess(line).stream()).toList());
    }
}

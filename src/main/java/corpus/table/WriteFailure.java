package corpus.table;

import corpus.document.CorpusException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;

/**
 * Why writing failed, in words for the user. Java hands on the sentence of the operating system and
 * no number, so sentences it is; the launcher asks for English ones, and the Chinese ones of Linux
 * and Windows are known too.
 */
final class WriteFailure {
    private static final List<String> CLOSED_PIPE =
            List.of(
                    "broken pipe",
                    "pipe is being closed",
                    "pipe has been ended",
                    "connection reset",
                    "断开的管道",
                    "管道正在被关闭",
                    "管道已结束");

    private static final List<String> DISK_FULL =
            List.of(
                    "no space left",
                    "not enough space",
                    "disk quota exceeded",
                    "设备上没有空间",
                    "磁盘空间不足",
                    "超出磁盘限额");

    private WriteFailure() {}

    /**
     * A {@link ClosedPipeException}, or a {@link CorpusException} that names what could not be
     * written.
     *
     * @param what the file, in quotes, or another destination
     * @param wayOut what the user can do if space is not the matter
     */
    static RuntimeException of(String what, IOException failure, String wayOut) {
        if (says(failure, CLOSED_PIPE)) {
            return new ClosedPipeException(failure);
        }
        String sentence;
        if (says(failure, DISK_FULL)) {
            sentence =
                    "Cannot write "
                            + what
                            + ": the disk is full. Free some space and try again,"
                            + " or write to another disk.";
        } else if (failure instanceof AccessDeniedException) {
            sentence = "Cannot write " + what + ": permission is denied. " + wayOut;
        } else {
            sentence = "Cannot write " + what + ": " + reason(failure) + ". " + wayOut;
        }
        return new CorpusException(sentence, failure);
    }

    private static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "its folder does not take files";
        }
        String reason =
                failure instanceof FileSystemException named
                        ? named.getReason()
                        : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }

    private static boolean says(IOException failure, List<String> phrases) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(message::contains);
    }
}

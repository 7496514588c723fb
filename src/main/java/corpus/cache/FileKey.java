package corpus.cache;

import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * By which a file is found again, wherever it lies and whatever its name: 128 bits of its content
 * and of the format that it is read as.
 */
public record FileKey(long high, long low) implements Comparable<FileKey> {
    /**
     * The key of a file.
     *
     * @param content all of its bytes
     * @param format how it is read
     */
    public static FileKey of(byte[] content, String format) {
        int seed = MurmurHash3.hash32x86(format.getBytes(StandardCharsets.UTF_8));
        long[] hash = MurmurHash3.hash128x64(content, 0, content.length, seed);
        return new FileKey(hash[0], hash[1]);
    }

    @Override
    public int compareTo(FileKey other) {
        return high != other.high ? Long.compare(high, other.high) : Long.compare(low, other.low);
    }
}

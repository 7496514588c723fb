package corpus.cache;

/**
 * By which a file is found again, wherever it lies and whatever its name: 128 bits of its content
 * and of the format that it is read as (see {@link FileContent#key}).
 */
public record FileKey(long high, long low) implements Comparable<FileKey> {
    @Override
    public int compareTo(FileKey other) {
        return high != other.high ? Long.compare(high, other.high) : Long.compare(low, other.low);
    }
}

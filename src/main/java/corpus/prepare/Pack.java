package corpus.prepare;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A step of the build: stores what every run reads from the program's archive as it is, because to
 * unpack it takes longer than to read it. Data of HanLP's that few runs need stay compressed. Old
 * classes are renewed, see {@link ClassRenewal}.
 */
public final class Pack {
    private static final String OWN = "corpus/";
    private static final String CODE = ".class";

    private Pack() {}

    /**
     * Packs an archive anew, with the same entries, times and order.
     *
     * @param args the archive
     */
    public static void main(String[] args) throws IOException {
        Path archive = Path.of(args[0]);
        Path packed = archive.resolveSibling(archive.getFileName() + ".new");
        try (ZipFile from = new ZipFile(archive.toFile());
                URLClassLoader classes = new URLClassLoader(new URL[] {archive.toUri().toURL()});
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(packed));
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                copy(from, entry, new ClassRenewal(classes), to);
            }
        }
        Files.move(packed, archive, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(ZipFile from, ZipEntry entry, ClassRenewal renewal, ZipOutputStream to)
            throws IOException {
        byte[] content;
        try (InputStream in = from.getInputStream(entry)) {
            content = in.readAllBytes();
        }
        String name = entry.getName();
        if (name.endsWith(CODE)) {
            content = renewal.renewed(content);
        }
        ZipEntry copy = new ZipEntry(name);
        copy.setTimeLocal(entry.getTimeLocal());
        if (name.startsWith(OWN) || name.endsWith(CODE)) {
            CRC32 crc = new CRC32();
            crc.update(content);
            copy.setMethod(ZipEntry.STORED);
            copy.setSize(content.length);
            copy.setCrc(crc.getValue());
        }
        to.putNextEntry(copy);
        to.write(content);
        to.closeEntry();
    }
}

package id.jangkau.web.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts that are packed into a workbook. All that is unpacked of it is counted. */
final class Archive implements AutoCloseable {

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private long unpacked;

    private Archive(ZipFile zip) {
        this.zip = zip;
        zip.stream().forEach(part -> parts.put(key(part.getName()), part));
    }

    static Archive open(Path file) throws IOException {
        ZipDirectory.check(file);
        try {
            return new Archive(new ZipFile(file.toFile()));
        } catch (ZipException e) {
            throw RefusedFileException.of(Fault.BROKEN_WORKBOOK);
        }
    }

    /** The names of all parts, in small letters. */
    Set<String> names() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** A part, unpacked under guard. A part that is not there makes the workbook a broken one. */
    InputStream open(String name) throws IOException {
        ZipEntry part = parts.get(key(name));
        if (part == null || part.isDirectory()) {
            throw RefusedFileException.of(Fault.BROKEN_WORKBOOK);
        }
        try {
            return new Unpacking(zip.getInputStream(part), part, this::count);
        } catch (ZipException e) {
            throw RefusedFileException.of(Fault.BROKEN_WORKBOOK);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void count(long bytes) {
        unpacked += bytes;
        if (unpacked > Limits.UNPACKED_BYTES) {
            throw RefusedFileException.of(Fault.ZIP_BOMB);
        }
    }

    private static String key(String name) {
        String small = name.toLowerCase(Locale.ROOT).replace('\\', '/');
        return small.startsWith("/") ? small.substring(1) : small;
    }
}

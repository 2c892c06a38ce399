package id.jangkau.web.backup;

import id.jangkau.web.message.Message;
import id.jangkau.web.shell.StartFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A backup that is whole: reading it once has shown that it holds what its manifest says. */
final class BackupFile implements AutoCloseable {

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens a backup and reads all of it.
     *
     * @throws StartFailure if it is damaged, cut off, or something else
     */
    static BackupFile open(Path file) {
        if (!Files.isReadable(file)) {
            throw new StartFailure(Message.of("backup.missing", file.toString()));
        }
        try {
            ZipFile zip = new ZipFile(file.toFile());
            try {
                return new BackupFile(zip, checkedManifest(zip));
            } catch (IOException | RuntimeException unusable) {
                zip.close();
                throw unusable;
            }
        } catch (StartFailure known) {
            throw known;
        } catch (IOException | RuntimeException unreadable) {
            throw new StartFailure(
                    Message.of("backup.damaged", file.toString(), unreadable.toString()),
                    unreadable);
        }
    }

    /** The name of the entry that holds a table. */
    static String entry(String table) {
        return table + ".tsv";
    }

    Manifest manifest() {
        return manifest;
    }

    /** The lines of a table, the names of its columns first. */
    BufferedReader lines(String table) throws IOException {
        return lines(zip, entry(table));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static Manifest checkedManifest(ZipFile zip) throws IOException {
        for (ZipEntry entry : Collections.list(zip.entries())) {
            require(checksum(zip, entry) == entry.getCrc(), entry.getName());
        }
        Manifest manifest;
        try (BufferedReader lines = lines(zip, Manifest.ENTRY)) {
            manifest = Manifest.read(lines);
        }
        ContentDigest digest = new ContentDigest();
        for (var table : manifest.rows().entrySet()) {
            long rows = read(zip, table.getKey(), digest);
            require(rows == table.getValue(), table.getKey());
        }
        require(digest.toString().equals(manifest.digest()), "digest");
        return manifest;
    }

    /** Of the entry as it is; nobody else compares it with what the entry should be. */
    private static long checksum(ZipFile zip, ZipEntry entry) throws IOException {
        try (var content = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            content.transferTo(OutputStream.nullOutputStream());
            return content.getChecksum().getValue();
        }
    }

    private static long read(ZipFile zip, String table, ContentDigest digest) throws IOException {
        try (BufferedReader lines = lines(zip, entry(table))) {
            String header = lines.readLine();
            long rows = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                digest.add(table, header, line);
                rows++;
            }
            return rows;
        }
    }

    private static BufferedReader lines(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        require(entry != null, name);
        return new BufferedReader(
                new InputStreamReader(
                        zip.getInputStream(entry), StandardCharsets.UTF_8.newDecoder()));
    }

    private static void require(boolean whole, String part) throws IOException {
        if (!whole) {
            throw new IOException(part);
        }
    }
}

package id.jangkau.web.api;

import id.jangkau.web.database.DiskFullException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The body of a request, kept as a file until it is closed.
 *
 * @param path where
 * @param digest equal for equal bytes alone
 */
record ReceivedFile(Path path, String digest) implements AutoCloseable {

    /**
     * Takes all of a body.
     *
     * @param most bytes that it may have; one more is kept, so that it is known to be too large
     */
    static ReceivedFile of(InputStream body, long most) throws IOException {
        Path path = Files.createTempFile("jangkau", "import");
        try {
            return new ReceivedFile(path, keep(body, most, path));
        } catch (FileSystemException full) {
            Files.deleteIfExists(path);
            throw new DiskFullException();
        } catch (IOException | RuntimeException interrupted) {
            Files.deleteIfExists(path);
            throw interrupted;
        }
    }

    private static String keep(InputStream body, long most, Path path) throws IOException {
        MessageDigest digest = sha256();
        byte[] part = new byte[1 << 16];
        long kept = 0;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            for (int read = body.read(part); read >= 0; read = body.read(part)) {
                if (kept <= most) {
                    out.write(part, 0, read);
                    kept += read;
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}

package id.jangkau.web.api;

import id.jangkau.web.database.DiskFullException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The body of a request as a file, until it is closed.
 *
 * @param path of the file
 */
record UploadedFile(Path path) implements AutoCloseable {

    private static final int PART = 1 << 16;

    /**
     * Keeps a body.
     *
     * @param most bytes that the file may have; one more is kept, so that it is known to be too
     *     large
     */
    static UploadedFile of(InputStream body, long most) throws IOException {
        var file = new UploadedFile(Files.createTempFile("jangkau", "import"));
        try {
            file.keep(body, most);
            return file;
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    private void keep(InputStream body, long most) throws IOException {
        byte[] part = new byte[PART];
        long kept = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int read = body.read(part); read >= 0; read = body.read(part)) {
                if (kept <= most) {
                    out.write(part, 0, read);
                    kept += read;
                }
            }
        } catch (FileSystemException full) {
            throw new DiskFullException();
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}

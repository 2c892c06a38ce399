package id.jangkau.web.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A log that cannot fill a disk: server.log, and from a size on the older server.log.1 to
 * server.log.4. It goes on where the last one ended, so that what was written before a crash is
 * still there after the restart.
 */
final class RotatingLog implements AutoCloseable {

    private static final int OLDER_FILES = 4;

    private final Path file;
    private final long mostBytes;
    private OutputStream target;
    private long bytes;

    RotatingLog(Path file, long mostBytes) {
        this.file = file;
        this.mostBytes = mostBytes;
    }

    /**
     * Writes a line; what cannot be written, because the disk is full, is dropped: a log must not
     * stop the server that it is about.
     */
    void write(String line) {
        try {
            if (bytes >= mostBytes) {
                rotate();
            }
            if (target == null) {
                open();
            }
            byte[] text = (line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
            target.write(text);
            bytes += text.length;
        } catch (IOException full) {
            close();
        }
    }

    private void open() throws IOException {
        target = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        bytes = Files.size(file);
    }

    private void rotate() throws IOException {
        close();
        bytes = 0;
        for (int age = OLDER_FILES; age > 0; age--) {
            try {
                Files.move(older(age - 1), older(age), StandardCopyOption.REPLACE_EXISTING);
            } catch (NoSuchFileException young) {
                // there are not so many yet
            }
        }
    }

    private Path older(int age) {
        return age == 0 ? file : file.resolveSibling(file.getFileName() + "." + age);
    }

    @Override
    public void close() {
        try {
            if (target != null) {
                target.close();
            }
        } catch (IOException full) {
            // what could not be written is lost
        }
        target = null;
    }
}

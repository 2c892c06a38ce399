package id.jangkau.web.backup;

import id.jangkau.web.message.Message;
import id.jangkau.web.shell.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;

/** A file that is to be there only if what makes it succeeds. */
final class NewFile {

    /** Bytes; with less room than this a file was not written for want of it. */
    private static final long LITTLE = 1 << 20;

    private NewFile() {}

    /** What makes it. */
    interface Work<T> {
        T run() throws SQLException, IOException;
    }

    /**
     * Does the work, and removes the file if that fails.
     *
     * @throws StartFailure if it fails because there is no room left
     */
    static <T> T orNothing(Path file, Work<T> work) throws SQLException, IOException {
        try {
            return work.run();
        } catch (SQLException | IOException | RuntimeException failed) {
            Path folder = file.getParent();
            boolean full =
                    Files.exists(folder) && Files.getFileStore(folder).getUsableSpace() < LITTLE;
            if (!isOfAnother(failed)) {
                Files.deleteIfExists(file);
            }
            if (full) {
                throw new StartFailure(Message.of("backup.full", file.toString()), failed);
            }
            throw failed;
        }
    }

    /** Whether a server was faster to make it, and uses it. */
    private static boolean isOfAnother(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused
                    && refused.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return true;
            }
        }
        return false;
    }
}

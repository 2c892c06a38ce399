package id.jangkau.web.database;

import id.jangkau.web.OfficeServer;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The disk of an office server: the operating system lets it write no further than to some size of
 * a file, as if the disk were full, and lets it write again.
 */
record Disk(OfficeServer office) {

    /** Lets the file of the database grow by so many bytes and no further. */
    void leaveRoom(long bytes) throws Exception {
        limitFiles(Files.size(office.database()) + bytes + ":unlimited");
    }

    /** Lets nothing be written, and the file of the database not even be opened to write. */
    void makeReadOnly() throws Exception {
        limitFiles("0:unlimited");
        permit("r--------");
    }

    /** Lets everything be written again. */
    void makeRoom() throws Exception {
        limitFiles("unlimited:unlimited");
        permit("rw-------");
    }

    private void permit(String permissions) throws Exception {
        Files.setPosixFilePermissions(
                office.database(), PosixFilePermissions.fromString(permissions));
    }

    private void limitFiles(String size) throws Exception {
        Process limit =
                new ProcessBuilder(
                                "prlimit", "--pid", "" + office.server().pid(), "--fsize=" + size)
                        .inheritIO()
                        .start();
        if (limit.waitFor() != 0) {
            throw new IllegalStateException("prlimit failed");
        }
    }
}

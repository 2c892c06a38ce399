package id.jangkau.web.database;

/** Nothing can be saved, because the disk of the database is full or cannot be written. */
public class DiskFullException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DiskFullException() {
        super("The disk of the database is full or cannot be written.");
    }
}

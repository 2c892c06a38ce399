package id.jangkau.web.database;

import java.util.Optional;

/**
 * What one look at the database found.
 *
 * @param fault why it does not answer, in words without any secret; empty where it does
 * @param schema the version of its schema; empty where there is none
 * @param data the label of the current data version; empty where none is current
 * @param writable is nothing known that keeps it from being written?
 */
public record Look(String fault, String schema, String data, boolean writable) {

    /** No answer, for a reason that is a failure of the driver where there is one. */
    public static Look failed(String reason, Throwable failure) {
        boolean full = DatabaseFault.of(failure).equals(Optional.of(DatabaseFault.FULL));
        return new Look(reason, "", "", !full);
    }
}

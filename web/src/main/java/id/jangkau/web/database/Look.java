package id.jangkau.web.database;

/**
 * What one look at the database found.
 *
 * @param fault why it does not answer, in words without any secret; empty where it does
 * @param schema the version of its schema; empty where there is none
 * @param data the label of the current data version; empty where none is current
 * @param writable can anything be saved?
 */
public record Look(String fault, String schema, String data, boolean writable) {

    /** No answer. */
    public static Look failed(String fault) {
        return new Look(fault, "", "", false);
    }
}

package id.jangkau.domain.coverage;

import id.jangkau.domain.Require;
import java.util.Optional;

/**
 * What became of one fact from one data version to another.
 *
 * @param before empty where it was added
 * @param after empty where it is missing
 */
public record Change<T>(Optional<T> before, Optional<T> after) {

    /** What can become of a fact that does not stay as it is. */
    public enum Kind {
        ADDED,
        CHANGED,
        MISSING
    }

    public Change {
        Require.that(
                before.isPresent() || after.isPresent(),
                "change",
                "nothing",
                "must be of something");
    }

    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        return after.isEmpty() ? Kind.MISSING : Kind.CHANGED;
    }

    /** The newer form, or the last that there was. */
    public T latest() {
        return after.or(() -> before).orElseThrow();
    }
}

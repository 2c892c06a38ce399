package id.jangkau.web.projection;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a request; a hundred reasons are enough to mend it. */
public final class FieldErrors {

    private static final int MOST = 100;

    private final List<FieldError> kept = new ArrayList<>();
    private int count;

    /** Adds a reason. */
    public void add(FieldError error) {
        count++;
        if (kept.size() < MOST) {
            kept.add(error);
        }
    }

    /** Adds reasons from a part of the request. */
    public void addAll(List<FieldError> errors) {
        errors.forEach(this::add);
    }

    /** How many reasons there are, kept or not. */
    public int count() {
        return count;
    }

    /**
     * Goes on where nothing is wrong.
     *
     * @throws InvalidRequestException with the first hundred reasons
     */
    public void refuse() {
        if (count > 0) {
            throw new InvalidRequestException(kept);
        }
    }
}

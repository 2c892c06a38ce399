package id.jangkau.web.projection;

import java.util.List;

/** What was asked for makes no sense; every reason is named. */
public class InvalidRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    /** Refuses for one or more reasons. */
    public InvalidRequestException(List<FieldError> errors) {
        super("%s wrong fields, first %s".formatted(errors.size(), errors.get(0)));
        this.errors = List.copyOf(errors);
    }

    /** Refuses for one reason. */
    public InvalidRequestException(FieldError error) {
        this(List.of(error));
    }

    /** Every reason, in the order of the request. */
    public List<FieldError> errors() {
        return errors;
    }

    /** The same reasons where the request is part of a larger one. */
    public InvalidRequestException within(String prefix) {
        return new InvalidRequestException(
                errors.stream().map(error -> error.within(prefix)).toList());
    }
}

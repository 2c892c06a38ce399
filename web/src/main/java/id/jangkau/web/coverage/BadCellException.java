package id.jangkau.web.coverage;

import java.util.List;

/** A cell breaks a rule; becomes an {@link ImportProblem} where its line is known. */
final class BadCellException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ImportRule rule;
    private final transient List<Object> arguments;

    BadCellException(ImportRule rule, Object... arguments) {
        super(rule.name());
        this.rule = rule;
        this.arguments = List.of(arguments);
    }

    ImportRule rule() {
        return rule;
    }

    List<Object> arguments() {
        return arguments;
    }
}

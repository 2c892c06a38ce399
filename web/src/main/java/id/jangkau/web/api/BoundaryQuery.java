package id.jangkau.web.api;

import id.jangkau.web.json.PlainText;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.FieldError;
import id.jangkau.web.projection.FieldErrors;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/** What the address says about the boundaries in the body. */
final class BoundaryQuery {

    private static final int LONGEST = 500;
    private static final List<String> NAMES = List.of("dryRun", "property", "source");

    private final MultivaluedMap<String, String> query;

    /** Checks all of it. */
    BoundaryQuery(MultivaluedMap<String, String> query) {
        this.query = query;
        var errors = new FieldErrors();
        String known = String.join(", ", NAMES);
        query.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .forEach(name -> refuse(errors, name, Message.of("error.field.unknown", known)));
        if (!List.of("", "true", "false").contains(value("dryRun"))) {
            refuse(errors, "dryRun", Message.of("problem.import.dryRun"));
        }
        if (value("property").length() > LONGEST) {
            refuse(errors, "property", Message.of("error.text", LONGEST));
        }
        boolean missing = !dryRun() && source().isEmpty();
        if (missing || source().length() > LONGEST || !PlainText.isPlain(source())) {
            refuse(errors, "source", Message.of("problem.boundaries.source"));
        }
        errors.refuse();
    }

    /** Is nothing to be stored? */
    boolean dryRun() {
        return value("dryRun").equals("true");
    }

    /** The property that says which region a feature is; empty where it has to be found. */
    String property() {
        return value("property");
    }

    /** Who drew the boundaries, and when. */
    String source() {
        return value("source").strip();
    }

    private String value(String name) {
        String value = query.getFirst(name);
        return value == null ? "" : value;
    }

    private void refuse(FieldErrors errors, String name, Message rule) {
        errors.add(new FieldError(name, value(name), rule));
    }
}

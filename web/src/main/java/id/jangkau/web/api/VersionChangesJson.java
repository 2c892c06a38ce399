package id.jangkau.web.api;

import id.jangkau.domain.coverage.Change.Kind;
import id.jangkau.web.register.Basis;
import id.jangkau.web.register.Decomposition;
import id.jangkau.web.register.Decomposition.Point;
import id.jangkau.web.register.VersionChange;
import id.jangkau.web.register.VersionComparison;
import jakarta.json.stream.JsonGenerator;
import java.util.Locale;

/** Writes what is different between two data versions. */
final class VersionChangesJson {

    private VersionChangesJson() {}

    static void write(JsonGenerator json, VersionComparison comparison) {
        json.write("since", comparison.before().label());
        json.writeStartObject("figures");
        for (Kind kind : Kind.values()) {
            json.write(kind.name().toLowerCase(Locale.ROOT), comparison.count(kind));
        }
        json.writeEnd();
        json.write("claims", comparison.claims().size());
        EvidenceRevisionJson.write(json, "evidence", comparison.evidence());
        comparison.change().ifPresent(change -> write(json, change));
    }

    /** Shares as they are written on pages, so that what is added to the first is the last. */
    private static void write(JsonGenerator json, VersionChange found) {
        Decomposition change = found.change();
        json.writeStartObject("change");
        json.writeStartObject("before");
        write(json, change.before(), change.parts().start(), found.before());
        json.writeEnd();
        json.writeStartObject("after");
        write(json, change.after(), change.parts().end(), found.after());
        json.writeEnd();
        json.writeStartArray("parts");
        change.steps().forEach(step -> write(json, step));
        json.writeEnd();
        json.writeEnd();
    }

    private static void write(JsonGenerator json, Point point, double coverage, Basis basis) {
        json.write("month", point.month().toString());
        json.write("workers", point.coverage().workers());
        json.write("active", point.coverage().active());
        point.lapsed().ifPresent(lapsed -> json.write("lapsed", lapsed));
        json.write("coverage", coverage);
        json.write("origin", basis.name());
    }

    private static void write(JsonGenerator json, Decomposition.Step step) {
        json.writeStartObject();
        json.write("cause", step.cause().name());
        json.write("persons", step.persons());
        json.write("coverage", step.share());
        json.writeEnd();
    }
}

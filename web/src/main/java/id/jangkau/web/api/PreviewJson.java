package id.jangkau.web.api;

import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.EnteredFigures;
import id.jangkau.domain.coverage.Headcount;
import id.jangkau.domain.coverage.RegisterRevision.Change;
import id.jangkau.domain.coverage.RegisterRevision.Effect;
import id.jangkau.domain.coverage.RegisterRevision.Totals;
import id.jangkau.web.intake.Preview;
import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.Locale;

/** Writes what a report would change. */
final class PreviewJson {

    /** So many changed figures are listed; all are counted. */
    private static final int MOST_LISTED = 500;

    private PreviewJson() {}

    /** The member "change", in an object that is open. */
    static void write(JsonGenerator json, Preview preview) {
        List<Change> jumps = preview.jumps();
        json.writeStartObject("change");
        json.write("version", preview.version().label());
        json.write("baseMonth", preview.version().baseMonth().toString());
        json.write("nextBaseMonth", preview.baseMonth().toString());
        json.write("missing", preview.missing());
        for (Effect effect : Effect.values()) {
            json.write(effect.name().toLowerCase(Locale.ROOT), preview.count(effect));
        }
        json.write("jumps", jumps.size());
        write(json, "before", preview.before());
        write(json, "after", preview.after());
        json.writeStartArray("figures");
        preview.changes().stream()
                .limit(MOST_LISTED)
                .forEach(change -> write(json, change, jumps.contains(change)));
        json.writeEnd();
        json.writeEnd();
    }

    private static void write(JsonGenerator json, String name, Totals totals) {
        json.writeStartObject(name);
        json.write("workers", totals.workers());
        json.write("active", totals.active());
        json.writeEnd();
    }

    private static void write(JsonGenerator json, Change change, boolean jump) {
        EnteredFigures entered = change.entered();
        json.writeStartObject();
        json.write("code", entered.regency().code());
        json.write("name", entered.regency().name());
        json.write("segment", entered.segment().name());
        json.write("month", entered.month().toString());
        json.write("effect", change.effect().name());
        json.write("jump", jump);
        write(json, entered.count());
        if (change.before().isPresent()) {
            CoverageObservation before = change.before().get();
            json.writeStartObject("before");
            write(json, before.count());
            json.write("derived", before.derived());
            json.writeEnd();
        } else {
            json.writeNull("before");
        }
        json.writeEnd();
    }

    private static void write(JsonGenerator json, Headcount count) {
        json.write("workers", count.workers());
        json.write("active", count.active());
        write(json, "supported", count.supported());
        write(json, "lapsed", count.lapsed());
    }

    private static void write(JsonGenerator json, String name, Long persons) {
        if (persons == null) {
            json.writeNull(name);
        } else {
            json.write(name, persons);
        }
    }
}

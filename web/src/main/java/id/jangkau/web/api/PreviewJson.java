package id.jangkau.web.api;

import id.jangkau.domain.coverage.EnteredDetails.Detail;
import id.jangkau.domain.coverage.EnteredFigures;
import id.jangkau.domain.coverage.Headcount;
import id.jangkau.domain.coverage.Origin;
import id.jangkau.domain.coverage.RegisterRevision.Change;
import id.jangkau.domain.coverage.RegisterRevision.Effect;
import id.jangkau.domain.coverage.RegisterRevision.Totals;
import id.jangkau.web.intake.ClaimSentences;
import id.jangkau.web.intake.DetailChanges;
import id.jangkau.web.intake.PartsChoices;
import id.jangkau.web.intake.Preview;
import id.jangkau.web.message.Language;
import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.Locale;

/** Writes what a report would change. */
final class PreviewJson {

    /** So many changed figures are listed; all are counted. */
    private static final int MOST_LISTED = 500;

    private PreviewJson() {}

    /**
     * The member "change", in an object that is open.
     *
     * @param parts what was chosen where parts do not add up
     */
    static void write(JsonGenerator json, Preview preview, PartsChoices parts, Language language) {
        List<Change> jumps = preview.jumps();
        json.writeStartObject("change");
        json.write("version", preview.version().label());
        json.write("baseMonth", preview.version().baseMonth().toString());
        json.write("nextBaseMonth", preview.baseMonth().toString());
        json.write("missing", preview.missing());
        for (Effect effect : Effect.values()) {
            json.write(effect.name().toLowerCase(Locale.ROOT), preview.count(effect));
        }
        json.write("jumps", jumps.size() + preview.details().jumps());
        json.write("learned", preview.learned());
        write(json, "before", preview.before());
        write(json, "after", preview.after());
        json.writeStartArray("contradictions");
        new ClaimSentences(language).of(preview.contradicted()).forEach(json::write);
        json.writeEnd();
        json.writeStartArray("figures");
        preview.changes().stream()
                .limit(MOST_LISTED)
                .forEach(change -> write(json, change, jumps.contains(change)));
        preview.details().first().stream()
                .limit(Math.max(0, MOST_LISTED - preview.changes().size()))
                .forEach(line -> write(json, line));
        json.writeEnd();
        PartsJson.write(json, preview.balances(), parts);
        json.writeEnd();
    }

    private static void write(JsonGenerator json, DetailChanges.Line line) {
        Detail entered = line.change().entered();
        json.writeStartObject();
        json.write("code", entered.region());
        json.write("name", entered.name());
        json.write("segment", entered.segment().name());
        json.write("month", line.month().toString());
        json.write("effect", line.change().effect().name());
        json.write("jump", line.jump());
        write(json, entered.count());
        line.change()
                .before()
                .ifPresentOrElse(
                        before ->
                                writeBefore(
                                        json, before.count(), before.origin() == Origin.DERIVED),
                        () -> json.writeNull("before"));
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
        change.before()
                .ifPresentOrElse(
                        before -> writeBefore(json, before.count(), before.derived()),
                        () -> json.writeNull("before"));
        json.writeEnd();
    }

    private static void writeBefore(JsonGenerator json, Headcount count, boolean derived) {
        json.writeStartObject("before");
        write(json, count);
        json.write("derived", derived);
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

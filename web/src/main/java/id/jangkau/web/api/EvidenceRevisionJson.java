package id.jangkau.web.api;

import id.jangkau.domain.coverage.Change;
import id.jangkau.domain.evidence.EvidenceFact;
import id.jangkau.domain.evidence.EvidenceTable;
import id.jangkau.domain.evidence.EvidenceValues;
import id.jangkau.web.evidence.EvidenceEdit;
import id.jangkau.web.evidence.EvidenceNames;
import id.jangkau.web.evidence.EvidencePreview;
import id.jangkau.web.evidence.ReferenceEffect;
import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.json.JsonFields;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.FieldErrors;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what is to be written over the evidence, and writes what that would do. */
final class EvidenceRevisionJson {

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_LABEL = 20;
    private static final int MOST_CHANGES = 500;

    private EvidenceRevisionJson() {}

    /**
     * What is to be written.
     *
     * @param version label of the data version that it is written over
     * @param reason why; empty for a look
     */
    record Draft(String version, String reason, List<EvidenceEdit> changes) {}

    /** Reads a body; a look needs no reason. */
    static Draft read(JsonObject body, boolean dryRun) {
        var errors = new FieldErrors();
        var fields = new JsonFields(body, errors);
        fields.require("version", "changes");
        String version = fields.text("version", LONGEST_LABEL).orElse("");
        Optional<String> reason = fields.text("reason", LONGEST_TEXT);
        if (!dryRun && reason.map(String::isBlank).orElse(!body.containsKey("reason"))) {
            fields.refuse("reason", Message.of("evidence.refused.reason", LONGEST_TEXT));
        }
        List<EvidenceEdit> changes = new ArrayList<>();
        for (JsonFields change : fields.objects("changes", 1, MOST_CHANGES)) {
            edit(change).ifPresent(changes::add);
        }
        fields.refuseOthers();
        errors.refuse();
        return new Draft(version, reason.orElse(""), changes);
    }

    private static Optional<EvidenceEdit> edit(JsonFields fields) {
        fields.require("table", "row", "source");
        Optional<EvidenceTable> table = fields.constant("table", EvidenceTable.class);
        String row = fields.text("row", LONGEST_TEXT).orElse("");
        String source = fields.text("source", LONGEST_TEXT).orElse("");
        if (table.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Double> numbers = new HashMap<>();
        for (String name : table.get().numbers()) {
            fields.number(name).ifPresent(number -> numbers.put(name, number));
        }
        Map<String, String> words = new HashMap<>();
        for (String name : table.get().words()) {
            fields.text(name, LONGEST_TEXT).ifPresent(word -> words.put(name, word));
        }
        fields.refuseOthers();
        return Optional.of(new EvidenceEdit(table.get(), row, numbers, words, source));
    }

    /** Writes what written values would do. */
    static void write(JsonGenerator json, EvidencePreview preview) {
        json.writeStartObject();
        json.write("version", preview.version().label());
        write(json, "changes", preview.changes());
        json.writeStartArray("effects");
        preview.effects().forEach(effect -> write(json, effect));
        json.writeEnd();
        write(json, "meanwhile", preview.meanwhile());
        json.writeEnd();
    }

    private static void write(JsonGenerator json, ReferenceEffect effect) {
        json.writeStartObject();
        json.write("reference", effect.reference().name());
        JsonAnswer.write(json, "name", Message.of("reference." + effect.reference()));
        write(json, "before", effect.before());
        write(json, "after", effect.after());
        json.writeEnd();
    }

    private static void write(JsonGenerator json, String name, ReferenceEffect.Outcome outcome) {
        json.writeStartObject(name);
        if (outcome.refusal().isPresent()) {
            JsonAnswer.write(json, "refusal", outcome.refusal().get());
        } else {
            json.write("coverage", outcome.coverage());
            json.write("rupiah", outcome.rupiah());
        }
        json.writeEnd();
    }

    /** Writes rows that became others. */
    static void write(JsonGenerator json, String name, List<Change<EvidenceFact>> changes) {
        json.writeStartArray(name);
        for (Change<EvidenceFact> change : changes) {
            EvidenceFact row = change.latest();
            json.writeStartObject();
            json.write("table", row.table().name());
            json.write("row", row.row());
            JsonAnswer.write(json, "name", EvidenceNames.of(row));
            write(json, "before", change.before());
            write(json, "after", change.after());
            json.writeEnd();
        }
        json.writeEnd();
    }

    private static void write(JsonGenerator json, String name, Optional<EvidenceFact> row) {
        if (row.isEmpty()) {
            json.writeNull(name);
            return;
        }
        EvidenceTable table = row.get().table();
        EvidenceValues values = row.get().values();
        json.writeStartObject(name);
        table.numbers().forEach(number -> json.write(number, values.number(number)));
        table.words().forEach(word -> json.write(word, values.word(word)));
        json.write("source", values.source().indonesian());
        json.writeEnd();
    }
}

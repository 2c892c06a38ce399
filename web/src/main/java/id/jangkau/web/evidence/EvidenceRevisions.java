package id.jangkau.web.evidence;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.Change;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.UnknownDataVersionException;
import id.jangkau.domain.evidence.EvidenceDifference;
import id.jangkau.domain.evidence.EvidenceFact;
import id.jangkau.domain.evidence.EvidenceTable;
import id.jangkau.domain.evidence.EvidenceValues;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.projection.DataSnapshotService;
import id.jangkau.web.projection.FieldError;
import id.jangkau.web.projection.FieldErrors;
import id.jangkau.web.projection.InvalidRequestException;
import id.jangkau.web.register.OutdatedVersionException;
import id.jangkau.web.register.VersionEntry;
import id.jangkau.web.scenario.ReferenceScenario;
import id.jangkau.web.scenario.Trial;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Shows what other values of the evidence would do, and enters them as a new data version. The
 * version before keeps its values.
 */
@ApplicationScoped
public class EvidenceRevisions {

    @Inject private DataSnapshotService snapshots;
    @Inject private VersionEntry versions;
    @Inject private ReferenceEffects effects;

    /**
     * What values would do; nothing is stored.
     *
     * @param begun label of the data version that was current when the writing began
     * @throws UnknownDataVersionException where none has the label
     * @throws InvalidRequestException with the rule of every value that breaks one
     */
    public EvidencePreview preview(List<EvidenceEdit> edits, String begun) {
        List<EvidenceFact> first = snapshots.get(begun).evidence();
        DataSnapshot data = snapshots.current();
        List<EvidenceFact> known = data.evidence();
        DataVersion next =
                data.version()
                        .successor(1, new BilingualText("pratinjau", "preview"), Instant.now());
        List<EvidenceFact> edited = EditedRows.of(known, edits).in(next);
        List<Change<EvidenceFact>> changes = EvidenceDifference.between(known, edited);
        if (changes.isEmpty()) {
            throw refused(Message.of("evidence.refused.nothing"));
        }
        DataSnapshot other = data.with(next, edited);
        tryModel(other, edits);
        List<ReferenceEffect> runs = effects.between(data, other);
        requireBaseline(runs);
        return new EvidencePreview(
                data.version(), changes, runs, EvidenceDifference.between(first, known));
    }

    /** Refuses what the model cannot be run with, at the fields that were written. */
    private static void tryModel(DataSnapshot data, List<EvidenceEdit> edits) {
        var trial = new Trial(data);
        var errors = new FieldErrors();
        boolean succeeds = trial.succeeds();
        for (int i = 0; i < edits.size(); i++) {
            EvidenceEdit edit = edits.get(i);
            var check = new EditCheck("changes[" + i + "].", edit, errors);
            if (!succeeds) {
                check.cannotBeRun("central");
            } else if (edit.table() == EvidenceTable.PARAMETERS) {
                tryRange(trial, values(data, edit), edit.row(), check);
            }
        }
        errors.refuse();
    }

    /** Whatever lies between the ends may be assumed by anybody. */
    private static void tryRange(Trial trial, EvidenceValues values, String row, EditCheck check) {
        for (String end : List.of("min", "max")) {
            if (!trial.succeedsWith(row, values.number(end))) {
                check.cannotBeRun(end);
            }
        }
    }

    private static EvidenceValues values(DataSnapshot data, EvidenceEdit edit) {
        return data.evidence().stream()
                .filter(fact -> fact.table() == edit.table() && fact.row().equals(edit.row()))
                .findFirst()
                .orElseThrow()
                .values();
    }

    /** Every other scenario is measured against Baseline. */
    private static void requireBaseline(List<ReferenceEffect> runs) {
        runs.stream()
                .filter(run -> run.reference() == ReferenceScenario.BASELINE)
                .flatMap(run -> run.after().refusal().stream())
                .forEach(
                        reason -> {
                            throw refused(Message.of("evidence.refused.baseline", reason));
                        });
    }

    private static InvalidRequestException refused(Message rule) {
        return new InvalidRequestException(new FieldError("changes", null, rule));
    }

    /**
     * Enters values and makes the new data version the current one.
     *
     * @param begun label of the data version whose preview was seen
     * @throws OutdatedVersionException if another version is current by now
     * @throws InvalidRequestException with the rule of every value that breaks one
     */
    public DataVersion enter(List<EvidenceEdit> edits, String begun, String reason) {
        preview(edits, begun);
        EditedRows rows = EditedRows.of(snapshots.get(begun).evidence(), edits);
        return versions.enter(
                begun,
                begun,
                new BilingualText(reason.strip(), ""),
                next ->
                        fact ->
                                fact instanceof EvidenceFact row
                                        ? rows.in(next, row)
                                        : fact.carriedTo(next));
    }
}

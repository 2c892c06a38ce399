package id.jangkau.web.evidence;

import id.jangkau.domain.coverage.Change;
import id.jangkau.domain.evidence.EvidenceFact;
import id.jangkau.domain.evidence.EvidenceTable;
import id.jangkau.domain.evidence.EvidenceValues;
import id.jangkau.domain.evidence.UnitCost;
import id.jangkau.web.database.DatabaseAwayException;
import id.jangkau.web.message.Format;
import id.jangkau.web.projection.DataSnapshotService;
import id.jangkau.web.reader.Reader;
import id.jangkau.web.reader.Texts;
import id.jangkau.web.register.VersionService.EvidenceStep;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of rows of evidence, in the reader's words. */
@Named
@RequestScoped
public class EvidenceChanges {

    private static final String SOURCE = "source";
    private static final String NONE = "–";

    @Inject private EvidenceHistory history;
    @Inject private DataSnapshotService snapshots;
    @Inject private Texts texts;
    @Inject private Reader reader;

    @Inject
    @Named("format")
    private Format format;

    /** One value that became another. */
    public record Line(
            EvidenceTable table, String name, String field, String before, String after) {}

    /** Each value that became another, row by row. */
    public List<Line> lines(List<Change<EvidenceFact>> changes) {
        return changes.stream().flatMap(this::lines).toList();
    }

    private Stream<Line> lines(Change<EvidenceFact> change) {
        EvidenceFact row = change.latest();
        return Stream.of(row.table().numbers(), row.table().words(), List.of(SOURCE))
                .flatMap(List::stream)
                .filter(
                        field ->
                                !value(change.before(), field).equals(value(change.after(), field)))
                .map(
                        field ->
                                new Line(
                                        row.table(),
                                        EvidenceNames.of(row).in(reader.getLanguage()),
                                        texts.say("evidence.field." + field),
                                        value(change.before(), field),
                                        value(change.after(), field)));
    }

    private String value(Optional<EvidenceFact> row, String field) {
        return row.map(EvidenceFact::values).map(values -> value(values, field)).orElse(NONE);
    }

    private String value(EvidenceValues values, String field) {
        if (field.equals(SOURCE)) {
            return reader.of(values.source());
        }
        if (values.numbers().containsKey(field)) {
            return format.exact(values.number(field));
        }
        return word(field, values.word(field));
    }

    /** A word of a row as people read it. */
    String word(String field, String word) {
        return switch (field) {
            case EvidenceValues.GRADE -> texts.say("grade." + word);
            case UnitCost.PAYER -> texts.say(word.isEmpty() ? "method.nobody" : "payer." + word);
            default -> word;
        };
    }

    /**
     * Since when and why a row of the current version is what it is; empty where it is as it came.
     */
    public String since(EvidenceFact row) {
        try {
            return history.lastChange(row, snapshots.current().version().label())
                    .map(step -> sentence(row, step))
                    .orElse("");
        } catch (DatabaseAwayException away) {
            return ""; // the page is read without it
        }
    }

    private String sentence(EvidenceFact row, EvidenceStep step) {
        Change<EvidenceFact> change =
                step.changes().stream()
                        .filter(each -> each.latest().isSameRow(row))
                        .findFirst()
                        .orElseThrow();
        String before =
                lines(change)
                        .filter(line -> !line.field().equals(texts.say("evidence.field." + SOURCE)))
                        .map(line -> texts.say("evidence.was", line.field(), line.before()))
                        .collect(Collectors.joining("; "));
        return texts.say(
                "evidence.since",
                format.day(step.version().createdAt().atZone(Reader.ZONE).toLocalDate()),
                step.version().label(),
                reader.of(step.version().reason()),
                before.isEmpty() ? texts.say("evidence.wasSame") : before);
    }
}

package id.jangkau.web.evidence;

import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.evidence.EvidenceFact;
import id.jangkau.domain.evidence.EvidenceTable;
import id.jangkau.domain.evidence.EvidenceValues;
import id.jangkau.domain.evidence.LeverPosition;
import id.jangkau.domain.evidence.ModelParameter;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.message.Format;
import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.projection.DataSnapshotService;
import id.jangkau.web.reader.Percentages;
import id.jangkau.web.reader.Reader;
import id.jangkau.web.simulator.LeverControl;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.stream.JsonGenerator;
import java.util.Arrays;
import java.util.List;

/** State of {@code evidence.xhtml}: every row that can be changed, as it is now. */
@Named
@RequestScoped
public class EvidenceView {

    @Inject private DataSnapshotService snapshots;
    @Inject private EvidenceChanges changes;
    @Inject private Reader reader;

    @Inject
    @Named("format")
    private Format format;

    private DataSnapshot data;

    @PostConstruct
    void load() {
        data = snapshots.current();
    }

    public DataVersion getVersion() {
        return data.version();
    }

    public List<EvidenceTable> getTables() {
        return Arrays.asList(EvidenceTable.values());
    }

    public List<EvidenceFact> rows(EvidenceTable table) {
        return data.evidence().stream().filter(row -> row.table() == table).toList();
    }

    /** What people call a row. */
    public String name(EvidenceFact row) {
        return EvidenceNames.of(row).in(reader.getLanguage());
    }

    /** A number of a row, in the unit of the row. */
    public String number(EvidenceFact row, String name) {
        return format.exact(row.values().number(name));
    }

    /** A word of a row as people read it. */
    public String word(EvidenceFact row, String name) {
        return changes.word(name, row.values().word(name));
    }

    /** Every row for the script. */
    public String getJson() {
        return JsonAnswer.text(
                json -> {
                    json.writeStartArray();
                    data.evidence().forEach(row -> write(json, row));
                    json.writeEnd();
                });
    }

    private void write(JsonGenerator json, EvidenceFact row) {
        EvidenceValues values = row.values();
        json.writeStartObject();
        json.write("table", row.table().name());
        json.write("row", row.row());
        json.write("name", name(row));
        json.write("unit", reader.of(row.unit()));
        json.write("percent", percentFactor(row));
        json.write("most", Bounds.of(row).most());
        json.writeStartObject("numbers");
        row.table().numbers().forEach(name -> json.write(name, values.number(name)));
        json.writeEnd();
        json.writeStartObject("words");
        row.table().words().forEach(name -> json.write(name, values.word(name)));
        json.writeEnd();
        json.write("source", reader.of(values.source()));
        json.writeEnd();
    }

    /** How many percent one unit of a row is elsewhere; 0 where it is no percentage. */
    private static double percentFactor(EvidenceFact row) {
        if (row instanceof LeverPosition position) {
            double factor = LeverControl.of(position).factor();
            return factor == 1 ? 0 : factor;
        }
        boolean percentage =
                row instanceof ModelParameter parameter
                        && Arrays.stream(Parameter.values())
                                .filter(each -> each.key().equals(parameter.key()))
                                .anyMatch(Percentages::include);
        return percentage ? 100 : 0;
    }

    /** The longest source or reason, characters. */
    public int getLongestText() {
        return EditCheck.LONGEST_TEXT;
    }
}

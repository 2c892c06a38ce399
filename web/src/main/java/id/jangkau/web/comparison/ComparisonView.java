package id.jangkau.web.comparison;

import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.scenario.Scenario;
import id.jangkau.domain.scenario.ScenarioVersion;
import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.json.ScenarioBodyJson;
import id.jangkau.web.projection.DataSnapshotService;
import id.jangkau.web.scenario.ScenarioService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.stream.JsonGenerator;

/** What {@code comparison.xhtml} gives its script besides the reference scenarios. */
@Named
@RequestScoped
public class ComparisonView {

    @Inject private ScenarioService scenarios;
    @Inject private DataSnapshotService snapshots;

    /**
     * What is saved, the newest change first: key, name, note, version, the data it was saved on
     * and body as the REST service takes it.
     */
    public String getSaved() {
        return JsonAnswer.text(
                json -> {
                    json.writeStartArray();
                    scenarios.list().forEach(scenario -> write(json, scenario));
                    json.writeEnd();
                });
    }

    private static void write(JsonGenerator json, Scenario scenario) {
        ScenarioVersion newest = scenario.newest();
        json.writeStartObject();
        json.write("key", String.valueOf(scenario.id()));
        json.write("name", newest.name());
        json.write("note", newest.note());
        json.write("version", newest.number());
        json.write("dataVersion", newest.dataVersion());
        json.writeStartObject("body");
        ScenarioBodyJson.writeFields(json, newest.body());
        json.writeEnd();
        json.writeEnd();
    }

    /** Is the start of any kabupaten or kota an estimate from its province? */
    public boolean isDerived() {
        return snapshots.current().observations().stream().anyMatch(CoverageObservation::derived);
    }
}

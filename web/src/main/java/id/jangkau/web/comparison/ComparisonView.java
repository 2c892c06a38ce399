package id.jangkau.web.comparison;

import id.jangkau.domain.scenario.Scenario;
import id.jangkau.domain.scenario.ScenarioVersion;
import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.json.ScenarioBodyJson;
import id.jangkau.web.projection.DataSnapshotService;
import id.jangkau.web.scenario.ScenarioService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.stream.JsonGenerator;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code comparison.xhtml} gives its script besides the reference scenarios. */
@Named
@RequestScoped
public class ComparisonView {

    @Inject private ScenarioService scenarios;
    @Inject private DataSnapshotService snapshots;
    @Inject private ExternalContext request;

    /** An id, as our pages name a scenario; what is longer is a link, as people pass it on. */
    private static final Predicate<String> IS_ID = Pattern.compile("\\d{1,18}").asMatchPredicate();

    private static final Predicate<String> IS_LINK =
            Pattern.compile("[\\w-]{22}").asMatchPredicate();

    /** What is saved of the scenarios that the address names, as the REST service tells it. */
    public String getSaved() {
        return JsonAnswer.text(
                json -> {
                    json.writeStartArray();
                    List<Long> ids = named(IS_ID).map(Long::valueOf).toList();
                    scenarios.list(ids).forEach(scenario -> write(json, scenario));
                    List<String> links = named(IS_LINK).toList();
                    scenarios.listByLinks(links).forEach(scenario -> write(json, scenario));
                    json.writeEnd();
                });
    }

    private Stream<String> named(Predicate<String> kind) {
        String[] names = request.getRequestParameterValuesMap().get("scenario");
        return Arrays.stream(names == null ? new String[0] : names).filter(kind).distinct();
    }

    private static void write(JsonGenerator json, Scenario scenario) {
        ScenarioVersion newest = scenario.newest();
        json.writeStartObject();
        json.write("id", scenario.id());
        json.write("link", scenario.link());
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
        return snapshots.current().derived();
    }
}

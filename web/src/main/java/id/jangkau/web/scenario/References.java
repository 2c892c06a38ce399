package id.jangkau.web.scenario;

import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.json.ScenarioBodyJson;
import id.jangkau.web.projection.PageData;
import id.jangkau.web.reader.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.stream.JsonGenerator;
import java.util.List;

/** The reference scenarios on the data of the page, in the reader's language. */
@Named
@RequestScoped
public class References {

    @Inject private PageData page;
    @Inject private Texts texts;

    private ReferenceScenarios scenarios;

    @PostConstruct
    void load() {
        var data = page.getSnapshot();
        scenarios = new ReferenceScenarios(data.version().baseMonth(), data.levers());
    }

    /** All of them, Baseline first. */
    public List<ReferenceScenario> getAll() {
        return List.of(ReferenceScenario.values());
    }

    public ScenarioBody body(ReferenceScenario reference) {
        return scenarios.body(reference);
    }

    public String name(ReferenceScenario reference) {
        return texts.say("reference." + reference);
    }

    /** Why a planner would choose it, in one sentence. */
    public String why(ReferenceScenario reference) {
        return texts.say("reference." + reference + ".why");
    }

    /** All of them for the scripts: key, name, why and body as the REST service takes it. */
    public String getJson() {
        return JsonAnswer.text(
                json -> {
                    json.writeStartArray();
                    getAll().forEach(reference -> write(json, reference));
                    json.writeEnd();
                });
    }

    private void write(JsonGenerator json, ReferenceScenario reference) {
        json.writeStartObject();
        json.write("key", reference.name());
        json.write("name", name(reference));
        json.write("why", why(reference));
        json.writeStartObject("body");
        ScenarioBodyJson.writeFields(json, body(reference));
        json.writeEnd();
        json.writeEnd();
    }

    /** The settings of one for the scripts. */
    public String json(ReferenceScenario reference) {
        return ScenarioBodyJson.write(body(reference));
    }

    /** The settings of Baseline for the scripts. */
    public String getBaseline() {
        return json(ReferenceScenario.BASELINE);
    }
}

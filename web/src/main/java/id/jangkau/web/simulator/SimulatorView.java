package id.jangkau.web.simulator;

import id.jangkau.domain.scenario.Scenario;
import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.domain.scenario.ScenarioVersion;
import id.jangkau.domain.scenario.UnknownScenarioException;
import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.json.ScenarioBodyJson;
import id.jangkau.web.projection.PageData;
import id.jangkau.web.scenario.ReferenceScenario;
import id.jangkau.web.scenario.References;
import id.jangkau.web.scenario.ScenarioService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.stream.JsonGenerator;
import java.util.Arrays;

/** Opens the scenario that the address of {@code simulator.xhtml} names, else Baseline. */
@Named
@RequestScoped
public class SimulatorView {

    @Inject private ScenarioService scenarios;
    @Inject private References references;
    @Inject private PageData page;

    private String scenario;
    private String version;
    private String reference;
    private String data;
    private String region;

    private String name;
    private String opened;

    /** Opens what was asked for; Baseline, which says so, where that is not there any more. */
    public void open() {
        try {
            openAsked();
        } catch (UnknownScenarioException lost) {
            open(ReferenceScenario.BASELINE, true);
        }
    }

    private void openAsked() {
        if (data != null) {
            page.show(data);
        }
        if (scenario == null) {
            open(reference == null ? ReferenceScenario.BASELINE : referenceNamed(reference), false);
        } else {
            Scenario saved = named(scenario);
            open(saved, version == null ? saved.newest() : numbered(saved, version));
        }
    }

    private static ReferenceScenario referenceNamed(String key) {
        return Arrays.stream(ReferenceScenario.values())
                .filter(candidate -> candidate.name().equals(key))
                .findFirst()
                .orElseThrow(() -> new UnknownScenarioException(key));
    }

    /** The scenario with an id, as our pages name it, or with a link, as people pass it on. */
    private Scenario named(String text) {
        return text.matches("[0-9]{1,18}")
                ? scenarios.get(Long.parseLong(text))
                : scenarios.getByLink(text);
    }

    private static ScenarioVersion numbered(Scenario saved, String number) {
        if (!number.matches("[0-9]{1,9}")) {
            throw new UnknownScenarioException(number);
        }
        return saved.version(Integer.parseInt(number));
    }

    private void open(ReferenceScenario known, boolean instead) {
        name = references.name(known);
        opened =
                JsonAnswer.text(
                        json -> {
                            json.writeStartObject();
                            json.write("reference", known.name());
                            json.write("name", name);
                            json.write("instead", instead);
                            write(json, "body", references.body(known));
                            json.writeEnd();
                        });
    }

    /** On the data of the version that is shown, unless the address names others. */
    private void open(Scenario saved, ScenarioVersion shown) {
        if (data == null) {
            page.show(shown.dataVersion());
        }
        name = saved.name();
        opened =
                JsonAnswer.text(
                        json -> {
                            json.writeStartObject();
                            json.write("id", saved.id());
                            json.write("version", saved.version());
                            json.write("name", name);
                            json.write("dataVersion", saved.newest().dataVersion());
                            write(json, "body", saved.body());
                            if (shown.number() != saved.version()) {
                                json.write("number", shown.number());
                                write(json, "shown", shown.body());
                            }
                            json.writeEnd();
                        });
    }

    private static void write(JsonGenerator json, String key, ScenarioBody body) {
        json.writeStartObject(key);
        ScenarioBodyJson.writeFields(json, body);
        json.writeEnd();
    }

    /** The name of the scenario that is open. */
    public String getName() {
        return name;
    }

    /**
     * The scenario that is open, for the script: id and newest version or key of the reference,
     * whether that stands in for what was asked for, its name, its data, its settings and, where an
     * older version was asked for, the number and settings of that.
     */
    public String getOpened() {
        return opened;
    }

    /** The region in which levers act that nobody has set yet; empty for all. */
    public String getRegion() {
        return names(region) ? region : "";
    }

    private boolean names(String code) {
        return page.getSnapshot().regencies().stream()
                .anyMatch(own -> own.code().equals(code) || own.province().code().equals(code));
    }

    public void setRegion(String region) {
        this.region = region;
    }

    /** The label of the data version that the address names; null where it names none. */
    public String getData() {
        return data;
    }

    public void setData(String data) {
        this.data = data;
    }

    public String getScenario() {
        return scenario;
    }

    public void setScenario(String scenario) {
        this.scenario = scenario;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}

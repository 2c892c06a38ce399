package id.jangkau.web.simulator;

import id.jangkau.domain.scenario.Scenario;
import id.jangkau.web.json.ScenarioBodyJson;
import id.jangkau.web.scenario.References;
import id.jangkau.web.scenario.ScenarioService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** State of {@code simulator.xhtml}: the scenario that is open, and what its form sends. */
@Named
@RequestScoped
public class SimulatorView {

    @Inject private ScenarioService scenarios;
    @Inject private References references;

    private String asked;
    private Long id;
    private int version;
    private String name;
    private String note;
    private String body;
    private boolean saved;

    /** Opens the scenario that the address names, else Baseline. */
    public void open() {
        if (asked == null) {
            body = references.getBaseline();
        } else {
            show(named(asked));
        }
    }

    /** The scenario with an id, as our pages name it, or with a link, as people pass it on. */
    private Scenario named(String text) {
        return text.matches("[0-9]{1,18}")
                ? scenarios.get(Long.parseLong(text))
                : scenarios.getByLink(text);
    }

    /** Saves as a new version of the scenario that is open. */
    public void save() {
        long open = id == null ? -1 : id; // no id names no scenario
        show(scenarios.revise(open, version, name, note, ScenarioBodyJson.read(body)));
        saved = true;
    }

    /** Saves as a new scenario. */
    public void saveAsNew() {
        show(scenarios.create(name, note, ScenarioBodyJson.read(body)));
        saved = true;
    }

    private void show(Scenario scenario) {
        id = scenario.id();
        version = scenario.version();
        name = scenario.name();
        note = scenario.note();
        body = ScenarioBodyJson.write(scenario.body());
    }

    /** Was something saved by this very request? */
    public boolean isSaved() {
        return saved;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}

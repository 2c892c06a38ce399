package id.jangkau.web.scenario;

import id.jangkau.domain.scenario.Scenario;
import id.jangkau.web.json.ScenarioBodyJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.function.Supplier;

/** What the form sends that saves or renames a scenario. */
@Named
@RequestScoped
public class ScenarioForm {

    @Inject private ScenarioService scenarios;
    @Inject private IdempotentSaves saves;
    @Inject private References references;

    private String key;
    private Long id;
    private int version;
    private String name;
    private String note;
    private String body;
    private boolean nameUsed;

    /** Saves as a new version of the scenario with the id. */
    public void revise() {
        Supplier<Scenario> save =
                () -> scenarios.revise(id, version, name, note, ScenarioBodyJson.read(body));
        Outcome.SAVED.tell(saves.once(request("revise"), save));
    }

    /** Saves as a new scenario. */
    public void create() {
        Supplier<Scenario> save = () -> scenarios.create(name, note, ScenarioBodyJson.read(body));
        Outcome.SAVED.tell(saves.once(request("create"), save));
    }

    /** Gives the scenario with the id another name. */
    public void rename() {
        Supplier<Scenario> save = () -> scenarios.rename(id, version, name);
        Outcome.RENAMED.tell(saves.once(request("rename"), save));
    }

    private SaveRequest request(String act) {
        return SaveRequest.of(key, act, id, version, name, note, body);
    }

    /** Looks whether another scenario already has the name. */
    public void checkName() {
        String wanted = name.strip();
        nameUsed =
                Arrays.stream(ReferenceScenario.values())
                                .map(references::name)
                                .anyMatch(wanted::equalsIgnoreCase)
                        || scenarios.isNameUsed(wanted, id);
    }

    public boolean isNameUsed() {
        return nameUsed;
    }

    /** The longest name, characters. */
    public int getLongestName() {
        return Scenario.LONGEST_NAME;
    }

    /** The longest note, characters. */
    public int getLongestNote() {
        return Scenario.LONGEST_NOTE;
    }

    /** The idempotency key, the same while one tries again. */
    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** The scenario that is revised or renamed; null where a new one is saved. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** The newest version that the page has seen. */
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

    /** The settings as JSON. */
    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}

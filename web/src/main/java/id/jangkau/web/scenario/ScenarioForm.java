package id.jangkau.web.scenario;

import id.jangkau.domain.scenario.Lever;
import id.jangkau.domain.scenario.Scenario;
import id.jangkau.web.json.ScenarioBodyJson;
import id.jangkau.web.projection.FieldError;
import id.jangkau.web.reader.Reader;
import id.jangkau.web.reader.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the form sends that saves or renames a scenario. */
@Named
@RequestScoped
public class ScenarioForm {

    private static final Pattern SETTING = Pattern.compile("levers\\[(\\d{1,3})]");

    @Inject private ScenarioService scenarios;
    @Inject private IdempotentSaves saves;
    @Inject private References references;
    @Inject private Reader reader;
    @Inject private Texts texts;

    private String key;
    private Long id;
    private int version;
    private String name;
    private String note;
    private String body;
    private String dataVersion;
    private boolean nameUsed;

    /** Saves as a new version of the scenario with the id. */
    public void revise() {
        Supplier<Scenario> save = () -> scenarios.revise(id, version, draft());
        Outcome.SAVED.tell(saves.once(request("revise"), save));
    }

    /** Saves as a new scenario. */
    public void create() {
        Supplier<Scenario> save = () -> scenarios.create(draft());
        Outcome.SAVED.tell(saves.once(request("create"), save));
    }

    private ScenarioService.Draft draft() {
        return new ScenarioService.Draft(
                name, note, ScenarioBodyJson.read(body), Optional.of(dataVersion));
    }

    /** Gives the scenario with the id another name. */
    public void rename() {
        Supplier<Scenario> save = () -> scenarios.rename(id, version, name);
        Outcome.RENAMED.tell(saves.once(request("rename"), save));
    }

    private SaveRequest request(String act) {
        return SaveRequest.of(key, act, id, version, name, note, body, dataVersion);
    }

    /** A reason why the settings cannot be run, behind the lever that it is about. */
    public String reason(FieldError error) {
        String sentence = error.message().in(reader.getLanguage());
        Matcher setting = SETTING.matcher(error.field());
        return setting.find()
                ? texts.say("lever." + lever(Integer.parseInt(setting.group(1)))) + ": " + sentence
                : sentence;
    }

    private Lever lever(int setting) {
        return ScenarioBodyJson.read(body).levers().get(setting).lever();
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

    /** Label of the data that the page computes on. */
    public String getDataVersion() {
        return dataVersion;
    }

    public void setDataVersion(String dataVersion) {
        this.dataVersion = dataVersion;
    }
}

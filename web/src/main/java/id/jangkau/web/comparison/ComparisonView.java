package id.jangkau.web.comparison;

import id.jangkau.domain.scenario.Scenario;
import id.jangkau.web.json.ScenarioBodyJson;
import id.jangkau.web.reader.Texts;
import id.jangkau.web.scenario.ScenarioService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** State of {@code comparison.xhtml}: the scenarios that are saved. */
@Named
@RequestScoped
public class ComparisonView {

    @Inject private ScenarioService service;
    @Inject private Texts texts;
    @Inject private FacesContext faces;

    private List<Scenario> scenarios;

    @PostConstruct
    void load() {
        scenarios = service.list();
    }

    /** What is saved, the newest change first. */
    public List<Scenario> getScenarios() {
        return scenarios;
    }

    /** The settings of a scenario for the script, as the REST service takes them. */
    public String json(Scenario scenario) {
        return ScenarioBodyJson.write(scenario.body());
    }

    /**
     * Deletes a scenario with its versions, unless somebody changed it meanwhile. The page sends
     * the id that it showed: by now another scenario may stand in the same row.
     */
    public void delete(long id, int version) {
        String name = service.get(id).name();
        service.delete(id, version);
        faces.addMessage(null, new FacesMessage(texts.say("comparison.deleted", name)));
        load();
    }
}

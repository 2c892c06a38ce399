package id.jangkau.web.data;

import id.jangkau.web.register.ContradictionSentences;
import id.jangkau.web.register.ExplanationService;
import id.jangkau.web.register.RegisterService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The form in which somebody explains one contradiction, or takes that back. */
@Named
@RequestScoped
public class ExplanationView {

    @Inject private ExplanationService explanations;
    @Inject private ContradictionSentences sentences;
    @Inject private RegisterService registers;
    @Inject private ExternalContext request;

    private String name;
    private String said;
    private String reason;

    @PostConstruct
    void load() {
        name = request.getRequestParameterMap().getOrDefault("explain", "");
        said = registers.current().find(name).map(sentences::explanation).orElse("");
        reason = said;
    }

    /** Which contradiction is explained; empty where none is. */
    public String getName() {
        return name;
    }

    /** Is the form open for a contradiction? */
    public boolean opens(String contradiction) {
        return !name.isEmpty() && name.equals(contradiction);
    }

    /** What was said before; empty where nothing was. */
    public String getSaid() {
        return said;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Keeps the reason, and shows the page with it. */
    public void explain() throws IOException {
        explanations.explain(name, reason);
        showIt();
    }

    /** Takes the reason back, and shows the page without it. */
    public void takeBack() throws IOException {
        explanations.takeBack(name);
        showIt();
    }

    private void showIt() throws IOException {
        request.redirect(request.getRequestContextPath() + "/data#contradiction-" + name);
    }
}

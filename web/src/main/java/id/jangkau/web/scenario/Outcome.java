package id.jangkau.web.scenario;

import id.jangkau.domain.scenario.Scenario;
import org.primefaces.PrimeFaces;

/**
 * What an action of a page did to a scenario; the page's script is told when the answer is there.
 */
enum Outcome {
    LISTED,
    CHOSEN,
    SAVED,
    RENAMED,
    DUPLICATED,
    DELETED,
    RESTORED;

    /** Sends word along with the answer. */
    void tell() {
        PrimeFaces.current().ajax().addCallbackParam("outcome", name());
    }

    /** Sends the scenario as it is now along with the answer. */
    void tell(Scenario scenario) {
        tell();
        var answer = PrimeFaces.current().ajax();
        answer.addCallbackParam("id", scenario.id());
        answer.addCallbackParam("version", scenario.version());
        answer.addCallbackParam("name", scenario.name());
    }
}

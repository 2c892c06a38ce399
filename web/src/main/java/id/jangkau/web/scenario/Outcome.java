package id.jangkau.web.scenario;

import id.jangkau.domain.scenario.Scenario;
import id.jangkau.web.reader.Answer;

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
        Answer.add("outcome", name());
    }

    /** Sends the scenario as it is now along with the answer. */
    void tell(Scenario scenario) {
        tell();
        Answer.add("id", scenario.id());
        Answer.add("version", scenario.version());
        Answer.add("name", scenario.name());
    }
}

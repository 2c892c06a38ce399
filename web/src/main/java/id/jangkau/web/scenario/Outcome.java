package id.jangkau.web.scenario;

import id.jangkau.domain.scenario.ScenarioVersion;
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

    /** Sends the scenario as it is after the action along with the answer. */
    void tell(ScenarioVersion now) {
        tell();
        Answer.add("id", now.scenario().id());
        Answer.add("version", now.number());
        Answer.add("name", now.name());
    }
}

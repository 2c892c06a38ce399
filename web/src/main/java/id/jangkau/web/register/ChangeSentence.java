package id.jangkau.web.register;

import id.jangkau.domain.coverage.CoverageChange;
import id.jangkau.web.message.Format;
import id.jangkau.web.reader.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Why coverage changed, in one sentence. */
@Named
@RequestScoped
public class ChangeSentence {

    @Inject private Texts texts;
    @Inject private Format format;

    /** The sentence for a change. */
    public String of(CoverageChange change) {
        return change.fellByPoolAlone()
                ? texts.say("overview.changeByPool")
                : texts.say(
                        "overview.changeByBoth",
                        format.points(change.byMembers()),
                        format.points(change.byPool()));
    }
}

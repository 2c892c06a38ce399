package id.jangkau.web.register;

import id.jangkau.domain.coverage.CoverageChange;
import id.jangkau.domain.coverage.LapseChange;
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
    public String of(Decomposition change) {
        CoverageChange parts = change.parts();
        if (parts.nothing()) {
            return texts.say("overview.changeNothing");
        }
        return change.lapses().map(this::withLapses).orElseGet(() -> byMembersAndPool(parts));
    }

    private String withLapses(LapseChange lapses) {
        return byMembersAndPool(lapses.change())
                + " "
                + texts.say(
                        "overview.changeLapses",
                        format.signed(lapses.moreRegistered()),
                        format.points(lapses.byRegistered()),
                        format.signed(lapses.moreLapsed()),
                        format.points(lapses.byLapsed()));
    }

    private String byMembersAndPool(CoverageChange change) {
        return change.fellByPoolAlone()
                ? texts.say("overview.changeByPool")
                : texts.say(
                        "overview.changeByBoth",
                        format.points(change.byMembers()),
                        format.points(change.byPool()));
    }
}

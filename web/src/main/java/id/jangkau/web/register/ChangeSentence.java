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

    /** The sentence for a change; a second one says what lapses did, where they are known. */
    public String of(Decomposition change) {
        String sentence = byMembersAndPool(change.parts());
        return change.lapses()
                .filter(lapses -> lapses.moreRegistered() != 0 || lapses.moreLapsed() != 0)
                .map(lapses -> sentence + " " + byLapses(lapses))
                .orElse(sentence);
    }

    private String byMembersAndPool(CoverageChange change) {
        if (change.nothing()) {
            return texts.say("overview.changeNothing");
        }
        return change.fellByPoolAlone()
                ? texts.say("overview.changeByPool")
                : texts.say(
                        "overview.changeByBoth",
                        format.points(change.byMembers()),
                        format.points(change.byPool()));
    }

    private String byLapses(LapseChange lapses) {
        return texts.say(
                "overview.changeLapses",
                format.signed(lapses.moreRegistered()),
                format.points(lapses.byRegistered()),
                format.signed(lapses.moreLapsed()),
                format.points(lapses.byLapsed()));
    }
}

package id.jangkau.web.simulator;

import static id.jangkau.domain.scenario.Lever.ACCOMPANIMENT;
import static id.jangkau.domain.scenario.Lever.CONTRIBUTION_DISCOUNT;
import static id.jangkau.domain.scenario.Lever.CONTRIBUTION_SUPPORT;
import static id.jangkau.domain.scenario.Lever.EMPLOYER_COMPLIANCE;
import static id.jangkau.domain.scenario.Lever.MEDIA_CAMPAIGN;
import static id.jangkau.domain.scenario.Lever.RETENTION_HELP;
import static id.jangkau.domain.scenario.Lever.VILLAGE_ENGAGEMENT;

import id.jangkau.domain.scenario.Lever;
import java.util.List;

/** The named groups in which levers stand on the page, in their order. */
public enum LeverGroup {
    VILLAGES(VILLAGE_ENGAGEMENT, ACCOMPANIMENT),
    MEDIA(MEDIA_CAMPAIGN),
    EMPLOYERS(EMPLOYER_COMPLIANCE),
    CONTRIBUTIONS(CONTRIBUTION_DISCOUNT, CONTRIBUTION_SUPPORT),
    RETENTION(RETENTION_HELP);

    private final List<Lever> levers;

    LeverGroup(Lever... levers) {
        this.levers = List.of(levers);
    }

    /** Its levers from top to bottom. */
    public List<Lever> levers() {
        return levers;
    }
}

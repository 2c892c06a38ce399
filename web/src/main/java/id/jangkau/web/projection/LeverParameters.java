package id.jangkau.web.projection;

import id.jangkau.domain.scenario.Lever;
import id.jangkau.simulation.model.Parameter;
import java.util.List;

/** Through which parameters each lever acts. */
public final class LeverParameters {

    private LeverParameters() {}

    /** The parameters that carry a lever, the one that holds its effect first. */
    public static List<Parameter> of(Lever lever) {
        return switch (lever) {
            case VILLAGE_ENGAGEMENT ->
                    List.of(
                            Parameter.VILLAGE_EFFECT,
                            Parameter.CONTACT_SHARE,
                            Parameter.CONTACTS_PER_VILLAGE_MONTH);
            case ACCOMPANIMENT -> List.of(Parameter.COMPLETION);
            case MEDIA_CAMPAIGN ->
                    List.of(
                            Parameter.MEDIA_EFFECT,
                            Parameter.MEDIA_CARRYOVER,
                            Parameter.MEDIA_HALF_SPEND);
            case EMPLOYER_COMPLIANCE -> List.of(Parameter.COMPLIANCE_EFFECT);
            case CONTRIBUTION_DISCOUNT -> List.of(Parameter.DISCOUNT_EFFECT);
            case RETENTION_HELP -> List.of(Parameter.RETENTION_EFFECT);
            case CONTRIBUTION_SUPPORT ->
                    List.of(Parameter.LAPSE_AFTER_SUPPORT, Parameter.SUPPORT_MATCH);
        };
    }
}

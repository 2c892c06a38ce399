package id.jangkau.web.simulator;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.evidence.EvidenceGrade;
import id.jangkau.domain.evidence.LeverPosition;
import id.jangkau.domain.scenario.Lever;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * How one lever is shown: people read “8,33 % of the villages” where the model takes 0.0833.
 *
 * @param position its named positions and bounds, in the unit of the model
 * @param factor a shown value per unit of the model
 * @param digits decimals that are shown
 */
public record LeverControl(LeverPosition position, double factor, int digits) {

    /** How the lever of a position is shown. */
    public static LeverControl of(LeverPosition position) {
        return switch (position.lever()) {
            case VILLAGE_ENGAGEMENT, EMPLOYER_COMPLIANCE -> new LeverControl(position, 100, 2);
            case ACCOMPANIMENT, RETENTION_HELP -> new LeverControl(position, 100, 0);
            case CONTRIBUTION_DISCOUNT -> new LeverControl(position, 50, 1); // 1 is half of it
            case MEDIA_CAMPAIGN, CONTRIBUTION_SUPPORT -> new LeverControl(position, 1, 0);
        };
    }

    public Lever lever() {
        return position.lever();
    }

    public EvidenceGrade grade() {
        return position.grade();
    }

    /** What the positions refer to. */
    public BilingualText reference() {
        return position.reference();
    }

    /** The shown value of a value of the model. */
    public double shown(double value) {
        return value * factor;
    }

    /** Everything that the scripts need. */
    JsonObject json() {
        return Json.createObjectBuilder()
                .add("lever", lever().name())
                .add("factor", factor)
                .add("digits", digits)
                .add("most", position.max())
                .add(
                        "positions",
                        Json.createArrayBuilder()
                                .add(position.none())
                                .add(position.low())
                                .add(position.medium())
                                .add(position.high()))
                .build();
    }
}

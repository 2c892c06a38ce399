package id.jangkau.web.simulator;

import id.jangkau.domain.scenario.Lever;
import id.jangkau.domain.scenario.LeverSetting;
import id.jangkau.domain.scenario.Payer;
import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.web.json.ScenarioBodyJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** The scenario that every other is measured against: what is enacted, and nothing else. */
@Named
@ApplicationScoped
public class Baseline {

    private static final int FIVE_YEARS = 60;

    /** Government Regulation PP 50/2025: half of the contribution from April to December 2026. */
    private static final LeverSetting ENACTED_DISCOUNT =
            new LeverSetting(
                    Lever.CONTRIBUTION_DISCOUNT,
                    List.of(),
                    YearMonth.of(2026, 4),
                    YearMonth.of(2026, 12),
                    1,
                    null,
                    Map.of(Payer.BPJS, 1.0));

    /** Its settings, over five years. */
    public ScenarioBody body() {
        return new ScenarioBody(FIVE_YEARS, List.of(ENACTED_DISCOUNT), Map.of());
    }

    /** Its settings for the scripts, as the REST service takes them. */
    public String getJson() {
        return ScenarioBodyJson.write(body());
    }
}

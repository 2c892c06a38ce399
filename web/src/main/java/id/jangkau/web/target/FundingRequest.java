package id.jangkau.web.target;

import id.jangkau.domain.scenario.LeverSetting;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Money, workers and months, of which exactly two are given.
 *
 * @param rupiah the budget
 * @param workers whose contribution it pays
 * @param months for so long
 * @param from the first of the months
 * @param levers what else is done meanwhile
 * @param dataVersion label of the data to compute on; empty for the current ones
 */
public record FundingRequest(
        OptionalLong rupiah,
        OptionalLong workers,
        OptionalLong months,
        YearMonth from,
        List<LeverSetting> levers,
        Optional<String> dataVersion) {

    public FundingRequest {
        levers = List.copyOf(levers);
    }
}

package id.jangkau.web.intake;

import id.jangkau.domain.coverage.PartsBalance;
import id.jangkau.domain.coverage.PartsBalance.Choice;
import java.util.Map;
import java.util.Optional;

/**
 * What a person says about regions whose parts do not add up to their own figures.
 *
 * @param all for every region
 * @param named for single regions, by code
 */
public record PartsChoices(Choice all, Map<String, Choice> named) {

    /** Every figure stays. */
    public static final PartsChoices KEEP = new PartsChoices(Choice.KEEP, Map.of());

    /** What is said about one region. */
    public Choice of(PartsBalance balance) {
        return balance.settled(all, Optional.ofNullable(named.get(balance.region().code())));
    }
}

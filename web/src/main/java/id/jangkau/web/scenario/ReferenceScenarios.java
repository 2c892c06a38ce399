package id.jangkau.web.scenario;

import static id.jangkau.domain.scenario.Lever.ACCOMPANIMENT;
import static id.jangkau.domain.scenario.Lever.CONTRIBUTION_DISCOUNT;
import static id.jangkau.domain.scenario.Lever.CONTRIBUTION_SUPPORT;
import static id.jangkau.domain.scenario.Lever.EMPLOYER_COMPLIANCE;
import static id.jangkau.domain.scenario.Lever.MEDIA_CAMPAIGN;
import static id.jangkau.domain.scenario.Lever.VILLAGE_ENGAGEMENT;
import static id.jangkau.domain.scenario.Payer.APBDES;
import static id.jangkau.domain.scenario.Payer.APBD_PROVINCE;
import static id.jangkau.domain.scenario.Payer.APBD_REGENCY;
import static id.jangkau.domain.scenario.Payer.BPJS;

import id.jangkau.domain.evidence.LeverPosition;
import id.jangkau.domain.scenario.Lever;
import id.jangkau.domain.scenario.LeverSetting;
import id.jangkau.domain.scenario.Payer;
import id.jangkau.domain.scenario.ScenarioBody;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the reference scenarios set, with the named positions of the levers as they are in force.
 *
 * <p>New measures start in January 2027, the first budget year that can still be decided. Each
 * scenario holds the enacted discount of Baseline. What had ended before the data begin is left
 * out, because no projection could show it.
 */
public final class ReferenceScenarios {

    private static final int FIVE_YEARS = 60;
    private static final YearMonth START = YearMonth.of(2027, 1);
    private static final YearMonth TWO_YEARS = YearMonth.of(2028, 12);
    private static final YearMonth THREE_YEARS = YearMonth.of(2029, 12);
    private static final YearMonth HORIZON = null;

    /** Usual payer of whatever the lever costs. */
    private static final Map<Payer, Double> USUAL = Map.of();

    private static final Map<Payer, Double> VILLAGE_AND_REGENCY =
            Map.of(APBDES, 0.6, APBD_REGENCY, 0.4);
    private static final Map<Payer, Double> PROVINCE_AND_REGENCY =
            Map.of(APBD_PROVINCE, 0.5, APBD_REGENCY, 0.5);

    /** Government Regulation PP 50/2025: half of the contribution from April to December 2026. */
    private static final LeverSetting ENACTED_DISCOUNT =
            new LeverSetting(
                    CONTRIBUTION_DISCOUNT,
                    List.of(),
                    YearMonth.of(2026, 4),
                    YearMonth.of(2026, 12),
                    1,
                    null,
                    Map.of(BPJS, 1.0));

    private final YearMonth baseMonth;
    private final Map<Lever, LeverPosition> positions;

    /**
     * @param baseMonth of the data; the first month of a projection is the next one
     * @param positions of every lever
     */
    public ReferenceScenarios(YearMonth baseMonth, Collection<LeverPosition> positions) {
        this.baseMonth = baseMonth;
        this.positions =
                positions.stream()
                        .collect(Collectors.toMap(LeverPosition::lever, Function.identity()));
    }

    /** The settings of a reference scenario over five years. */
    public ScenarioBody body(ReferenceScenario reference) {
        List<LeverSetting> settings =
                Stream.concat(Stream.of(ENACTED_DISCOUNT), measures(reference))
                        .filter(this::canStillAct)
                        .toList();
        return new ScenarioBody(FIVE_YEARS, settings, Map.of());
    }

    private boolean canStillAct(LeverSetting setting) {
        return setting.to().map(last -> last.isAfter(baseMonth)).orElse(true);
    }

    private Stream<LeverSetting> measures(ReferenceScenario reference) {
        return switch (reference) {
            case BASELINE -> Stream.of();
            case VILLAGE_DRIVE ->
                    Stream.of(
                            high(VILLAGE_ENGAGEMENT, THREE_YEARS),
                            high(ACCOMPANIMENT, THREE_YEARS));
            case MEDIA_CAMPAIGN -> Stream.of(high(MEDIA_CAMPAIGN, TWO_YEARS));
            case CONTRIBUTION_SUPPORT ->
                    Stream.of(setting(CONTRIBUTION_SUPPORT, 150_000, TWO_YEARS, USUAL));
            case LOCAL_GOVERNMENT ->
                    Stream.of(
                            medium(VILLAGE_ENGAGEMENT, THREE_YEARS, VILLAGE_AND_REGENCY),
                            medium(ACCOMPANIMENT, THREE_YEARS, VILLAGE_AND_REGENCY),
                            setting(
                                    CONTRIBUTION_SUPPORT,
                                    100_000,
                                    THREE_YEARS,
                                    PROVINCE_AND_REGENCY),
                            medium(EMPLOYER_COMPLIANCE, THREE_YEARS, Map.of(BPJS, 1.0)));
            case FULL_PACKAGE ->
                    Arrays.stream(Lever.values()).map(lever -> medium(lever, HORIZON, USUAL));
        };
    }

    private LeverSetting high(Lever lever, YearMonth last) {
        return at(LeverPosition::high, lever, last, USUAL);
    }

    private LeverSetting medium(Lever lever, YearMonth last, Map<Payer, Double> payers) {
        return at(LeverPosition::medium, lever, last, payers);
    }

    private LeverSetting at(
            ToDoubleFunction<LeverPosition> level,
            Lever lever,
            YearMonth last,
            Map<Payer, Double> payers) {
        return setting(lever, level.applyAsDouble(positions.get(lever)), last, payers);
    }

    private static LeverSetting setting(
            Lever lever, double value, YearMonth last, Map<Payer, Double> payers) {
        return new LeverSetting(lever, List.of(), START, last, value, null, payers);
    }
}

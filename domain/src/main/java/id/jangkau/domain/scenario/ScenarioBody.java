package id.jangkau.domain.scenario;

import id.jangkau.domain.Require;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that a projection must be asked.
 *
 * @param months the horizon, 1 to {@value #LONGEST_HORIZON}
 * @param levers in the order in which they were set; settings of one lever add up
 * @param assumptions parameters that differ from the data, by key ({@code trend}) or key and
 *     segment ({@code lapse.NON_WAGE}); sorted by key
 * @param assumptionSet the name of the set that they were taken from; empty where from none
 */
public record ScenarioBody(
        int months,
        List<LeverSetting> levers,
        Map<String, Double> assumptions,
        String assumptionSet) {

    /** The longest horizon, months. */
    public static final int LONGEST_HORIZON = 240;

    /** The most assumptions. */
    public static final int MOST_ASSUMPTIONS = 100;

    /** The longest key of an assumption, characters. */
    public static final int LONGEST_KEY = 100;

    /** The most lever settings. */
    public static final int MOST_SETTINGS = 200;

    public ScenarioBody {
        Require.within("number of months", months, 1, LONGEST_HORIZON);
        Require.within("number of lever settings", levers.size(), 0, MOST_SETTINGS);
        Require.within("number of assumptions", assumptions.size(), 0, MOST_ASSUMPTIONS);
        assumptions.forEach(
                (key, value) -> {
                    Require.that(isKey(key), "key of an assumption", key, "must be a short text");
                    Require.finite("assumption " + key, value);
                });
        Require.note("name of the assumption set", assumptionSet);
        Require.within(
                "length of the name of the assumption set",
                assumptionSet.length(),
                0,
                AssumptionSet.LONGEST_NAME);
        levers = List.copyOf(levers);
        assumptions = Collections.unmodifiableMap(new TreeMap<>(assumptions));
    }

    /** A body whose assumptions were taken from no set. */
    public ScenarioBody(int months, List<LeverSetting> levers, Map<String, Double> assumptions) {
        this(months, levers, assumptions, "");
    }

    /** Whether a text can be the key of an assumption; the model may still not know it. */
    public static boolean isKey(String text) {
        return !text.isBlank() && text.length() <= LONGEST_KEY;
    }
}

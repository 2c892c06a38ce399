package id.jangkau.web.method;

import static java.util.Map.entry;

import id.jangkau.domain.scenario.Lever;
import id.jangkau.simulation.model.Parameter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The symbols of {@code docs/model.md}: which parameter each one is, and where the page explains
 * it.
 */
final class Notation {

    private static final String COMPARTMENTS = "compartments";
    private static final String DRAWS = "draws";
    private static final String ATTRIBUTION = "attribution";
    private static final String VILLAGES = strength(Lever.VILLAGE_ENGAGEMENT);
    private static final String MEDIA = strength(Lever.MEDIA_CAMPAIGN);

    private static final Map<String, String> ANCHORS = anchors();

    private Notation() {}

    /** The symbol of a parameter; empty where it has none. */
    static String symbol(Parameter parameter) {
        return switch (parameter) {
            case WORKER_GROWTH -> "γ";
            case TURNOVER -> "τ";
            case ENTRY_ENROLLED -> "κ";
            case LAPSE -> "λ";
            case REACTIVATION -> "ρ";
            case TREND -> "θ";
            case LAPSED_RATIO -> "ℓ";
            case COMPLETION -> "χ";
            case MEDIA_EFFECT -> "e_m";
            case VILLAGE_EFFECT -> "y";
            case CONTACT_SHARE -> "w";
            case CONTACTS_PER_VILLAGE_MONTH -> "C";
            case DISCOUNT_EFFECT -> "e_d";
            case COMPLIANCE_EFFECT -> "e_q";
            case PEER_EFFECT -> "e_p";
            case RETENTION_EFFECT -> "φ";
            case LAPSE_AFTER_SUPPORT -> "α";
            case SUPPORT_MATCH -> "ψ";
            case SPILLOVER -> "σ";
            case MEDIA_CARRYOVER -> "δ";
            case MEDIA_HALF_SPEND -> "G½";
            case NOISE_SD -> "s";
            case NOISE_CARRYOVER, START_SD -> "";
        };
    }

    /** How the value x of a parameter becomes its symbol; empty where it is taken as it is. */
    static Optional<String> conversion(Parameter parameter) {
        return switch (parameter) {
            case WORKER_GROWTH, TREND -> Optional.of(symbol(parameter) + " = ln(1 + x) / 12");
            case TURNOVER -> Optional.of("τ = max(h(x), −γ)");
            case LAPSE, REACTIVATION, MEDIA_EFFECT, DISCOUNT_EFFECT ->
                    Optional.of(symbol(parameter) + " = h(x)");
            case VILLAGE_EFFECT, COMPLIANCE_EFFECT ->
                    Optional.of(symbol(parameter) + " = −ln(1 − x)");
            case PEER_EFFECT -> Optional.of("e_p = x / 12");
            default -> Optional.empty();
        };
    }

    /**
     * The id on the page that explains a symbol; empty for indices and for the value x.
     *
     * @param symbol with its index, such as {@code e_m} or {@code c_r}
     */
    static Optional<String> anchor(String symbol) {
        String base = symbol.replaceFirst("_.*", "");
        return Optional.ofNullable(ANCHORS.getOrDefault(symbol, ANCHORS.get(base)));
    }

    /** Has the symbol, index included, an explanation of its own? */
    static boolean names(String symbol) {
        return ANCHORS.containsKey(symbol);
    }

    private static Map<String, String> anchors() {
        Map<String, String> anchors =
                new HashMap<>(
                        Map.ofEntries(
                                entry("X", COMPARTMENTS),
                                entry("L", COMPARTMENTS),
                                entry("E", COMPARTMENTS),
                                entry("S", COMPARTMENTS),
                                entry("N", COMPARTMENTS),
                                entry("A", COMPARTMENTS),
                                entry("c", "coverage"),
                                entry("ω", "equation-1"),
                                entry("e₀", "equation-2"),
                                entry("P", "equation-3"),
                                entry("W", "equation-3"),
                                entry("v'", "equation-4"),
                                entry("e", "equation-5"),
                                entry("v", VILLAGES),
                                entry("a", VILLAGES),
                                entry("D", VILLAGES),
                                entry("u", VILLAGES),
                                entry("m", MEDIA),
                                entry("G", MEDIA),
                                entry("z", MEDIA),
                                entry("m̄", "reach"),
                                entry("p", strength(Lever.ACCOMPANIMENT)),
                                entry("q", strength(Lever.EMPLOYER_COMPLIANCE)),
                                entry("d", strength(Lever.CONTRIBUTION_DISCOUNT)),
                                entry("b", strength(Lever.RETENTION_HELP)),
                                entry("K", strength(Lever.CONTRIBUTION_SUPPORT)),
                                entry("target", strength(Lever.CONTRIBUTION_SUPPORT)),
                                entry("h", "parameters"),
                                entry("z_pk", DRAWS),
                                entry("common", DRAWS),
                                entry("province", DRAWS),
                                entry("total", ATTRIBUTION),
                                entry("part", ATTRIBUTION)));
        Arrays.stream(Parameter.values())
                .forEach(each -> anchors.put(symbol(each), "parameter-" + each.key()));
        return anchors;
    }

    private static String strength(Lever lever) {
        return "strength-" + lever;
    }
}

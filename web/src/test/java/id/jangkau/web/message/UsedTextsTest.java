package id.jangkau.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.domain.coverage.Segment;
import id.jangkau.domain.evidence.EvidenceGrade;
import id.jangkau.domain.evidence.FieldCapacity;
import id.jangkau.domain.evidence.UnitCost;
import id.jangkau.domain.scenario.Lever;
import id.jangkau.domain.scenario.Payer;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.web.boundary.BoundaryFault;
import id.jangkau.web.coverage.ImportRule;
import id.jangkau.web.coverage.ImportedData;
import id.jangkau.web.coverage.StartData;
import id.jangkau.web.intake.IntakeRule;
import id.jangkau.web.method.MethodView;
import id.jangkau.web.scenario.ReferenceScenario;
import id.jangkau.web.spreadsheet.Fault;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages, scripts and classes against the bundles: nothing missing, nothing left over. */
class UsedTextsTest {

    private static final Set<String> KEYS = Language.ID.texts().keySet();

    private static final ImportedData START = StartData.read();

    /** What may follow a beginning that says too little by itself. */
    private static final Map<String, Collection<String>> FOLLOWED =
            Map.ofEntries(
                    Map.entry("lever.", each(Lever.values(), "", ".unit", ".amount", ".purpose")),
                    Map.entry("payer.", each(Payer.values(), "")),
                    Map.entry("segment.", each(Segment.values(), "")),
                    Map.entry("grade.", each(EvidenceGrade.values(), "")),
                    Map.entry("reference.", each(ReferenceScenario.values(), "", ".why")),
                    Map.entry("parameter.", parameters()),
                    Map.entry("cost.", START.unitCosts().stream().map(UnitCost::key).toList()),
                    Map.entry(
                            "capacity.",
                            START.capacities().stream().map(FieldCapacity::key).toList()),
                    Map.entry("number.", digits()),
                    Map.entry(
                            "import.",
                            Arrays.stream(ImportRule.values())
                                    .map(rule -> rule.key().replaceFirst("^import\\.", ""))
                                    .toList()),
                    Map.entry(
                            "boundary.",
                            Arrays.stream(BoundaryFault.values())
                                    .map(BoundaryFault::code)
                                    .toList()),
                    Map.entry(
                            "intake.",
                            Arrays.stream(IntakeRule.values()).map(IntakeRule::code).toList()),
                    Map.entry(
                            "spreadsheet.",
                            Arrays.stream(Fault.values()).map(Fault::code).toList()),
                    Map.entry(
                            "spreadsheet.at.",
                            Stream.of("file", "line", "column", "cell")
                                    .flatMap(place -> Stream.of(place, place + "OfSheet"))
                                    .toList()),
                    Map.entry(
                            "intake.sought.",
                            Stream.of("workers", "active")
                                    .flatMap(
                                            what ->
                                                    Stream.of(
                                                            what,
                                                            what + ".WAGE",
                                                            what + ".NON_WAGE"))
                                    .toList()),
                    Map.entry("note.", List.of("supportEnds", "supportFalls")),
                    Map.entry(
                            "unserved.",
                            Stream.of(
                                            "badRequest",
                                            "notFound",
                                            "foreignHost",
                                            "away",
                                            "full",
                                            "refused",
                                            "failed")
                                    .flatMap(
                                            reason ->
                                                    Stream.of(
                                                            reason + ".title", reason + ".detail"))
                                    .toList()),
                    Map.entry("method.", new MethodView().getParts()),
                    Map.entry("overview.headline", List.of("Tenths", "Percent")),
                    Map.entry("overview.map", List.of("Tenths", "Percent")));

    /** What begins like a key, between quotes. */
    private static final Set<Named> NAMED = named();

    /**
     * @param whole is this a key, and not only the beginning that a name follows?
     */
    private record Named(String text, boolean whole) {

        /** Says a beginning enough by itself? The name of a feature alone fits all its keys. */
        boolean tells() {
            return text.matches("\\w+\\..+");
        }

        boolean covers(String key) {
            if (FOLLOWED.containsKey(text) && !KEYS.contains(text)) {
                return FOLLOWED.get(text).stream().anyMatch(rest -> key.equals(text + rest));
            }
            return whole ? key.equals(text) : tells() && key.startsWith(text);
        }
    }

    @Test
    void everyKeyThatIsNamedIsThere() {
        assertThat(NAMED)
                .filteredOn(name -> !FOLLOWED.containsKey(name.text()))
                .allMatch(
                        name ->
                                name.whole()
                                        ? KEYS.contains(name.text())
                                        : KEYS.stream()
                                                .anyMatch(key -> key.startsWith(name.text())));
    }

    @Test
    void aFeatureAloneNamesNoKeyUnlessWhatFollowsIsListed() {
        assertThat(NAMED)
                .filteredOn(name -> !name.whole() && !FOLLOWED.containsKey(name.text()))
                .allMatch(Named::tells);
    }

    @Test
    void everyKeyIsNamedSomewhere() {
        assertThat(KEYS)
                .filteredOn(key -> !isProblemOfAction(key))
                .allMatch(key -> NAMED.stream().anyMatch(name -> name.covers(key)));
    }

    /** {@code problem.xhtml} puts the name of a feature and that of an exception around it. */
    private static boolean isProblemOfAction(String key) {
        return key.matches("\\w+\\.problem\\.\\w+");
    }

    private static Set<Named> named() {
        String features =
                KEYS.stream()
                        .map(key -> key.substring(0, key.indexOf('.')))
                        .distinct()
                        .collect(Collectors.joining("|"));
        Pattern quoted =
                Pattern.compile(
                        "([\"'`])((?:" + features + ")\\.[\\w.-]*)(\\1(?!\\s*(?:\\.concat|\\+)))?");
        return Stream.of(".xhtml", ".js", ".java")
                .flatMap(ending -> Sources.ending(ending).values().stream())
                .flatMap(source -> quoted.matcher(source).results())
                .map(
                        found ->
                                new Named(
                                        found.group(2),
                                        found.group(3) != null && !found.group(2).endsWith(".")))
                .filter(
                        name ->
                                KEYS.contains(name.text())
                                        || !name.text().endsWith(".csv")) // a file
                .collect(Collectors.toSet());
    }

    private static List<String> each(Enum<?>[] names, String... ends) {
        return Arrays.stream(names)
                .flatMap(name -> Arrays.stream(ends).map(end -> name + end))
                .toList();
    }

    private static List<String> parameters() {
        return Arrays.stream(Parameter.values())
                .flatMap(parameter -> Stream.of(parameter.key(), parameter.key() + ".meaning"))
                .toList();
    }

    private static List<String> digits() {
        return IntStream.rangeClosed(1, 9).mapToObj(String::valueOf).toList();
    }
}

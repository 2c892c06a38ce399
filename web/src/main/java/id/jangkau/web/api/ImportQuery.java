package id.jangkau.web.api;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.EnteredReport;
import id.jangkau.domain.coverage.PartsBalance.Choice;
import id.jangkau.domain.coverage.RememberedTable;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.web.intake.Entering;
import id.jangkau.web.intake.Layout;
import id.jangkau.web.intake.PartsChoices;
import id.jangkau.web.intake.ReportDefaults;
import id.jangkau.web.json.PlainText;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.FieldError;
import id.jangkau.web.projection.FieldErrors;
import id.jangkau.web.spreadsheet.Choices;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the address of an import says about the file in its body. */
final class ImportQuery {

    private static final int LONGEST_SOURCE = 500;
    private static final int FIRST_YEAR = 1990;
    private static final int LONGEST_NAME = 64;
    private static final String COLUMN = "column.";
    private static final String READING = "reading.";
    private static final Set<String> ANSWERS = Set.of("segment", "sheet", "layout");
    private static final String PARTS = "parts";
    private static final List<String> NAMES =
            List.of(
                    "dryRun",
                    "version",
                    "source",
                    "month",
                    "segment",
                    "layout",
                    "sheet",
                    "progress",
                    PARTS);

    private final Map<String, String> query = new TreeMap<>();
    private final FieldErrors errors = new FieldErrors();

    /** Checks all of it. */
    ImportQuery(MultivaluedMap<String, String> parameters) {
        this(first(parameters));
    }

    private static Map<String, String> first(MultivaluedMap<String, String> parameters) {
        Map<String, String> first = new TreeMap<>();
        parameters.forEach((name, values) -> first.put(name, values.get(0)));
        return first;
    }

    private ImportQuery(Map<String, String> parameters) {
        query.putAll(parameters);
        query.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .filter(name -> !name.startsWith(COLUMN) && !name.startsWith(READING))
                .filter(name -> !name.startsWith(PARTS + "."))
                .forEach(this::refuseUnknown);
        if (!List.of("", "true", "false").contains(value("dryRun"))) {
            refuse("dryRun", "problem.import.dryRun");
        }
        if (!dryRun() && value("version").isEmpty()) {
            refuse("version", "problem.import.version");
        }
        query.keySet().stream().filter(ImportQuery::isAnswer).forEach(this::checkAnswer);
        if (!progress().matches("[A-Za-z0-9-]{0,64}")) {
            refuse("progress", "problem.import.progress");
        }
        checkSource(value("source"));
        defaults();
        parts();
        errors.refuse();
    }

    private void checkSource(String source) {
        boolean missing = !dryRun() && source.isBlank();
        if (missing || source.length() > LONGEST_SOURCE || !PlainText.isPlain(source)) {
            refuse("source", "problem.import.source");
        }
    }

    private void checkAnswer(String name) {
        String answer = value(name);
        if (name.length() > LONGEST_NAME
                || answer.length() > RememberedTable.LONGEST_ANSWER
                || !PlainText.isPlain(answer)) {
            refuse(name, "problem.import.answer");
        }
    }

    private static boolean isAnswer(String name) {
        return ANSWERS.contains(name) || name.startsWith(COLUMN) || name.startsWith(READING);
    }

    /** What a person answered about the table, by the names of the parameters. */
    Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>(query);
        answers.entrySet().removeIf(e -> !isAnswer(e.getKey()) || e.getValue().isEmpty());
        return answers;
    }

    /** The same query, with answers that were given before and are not given now. */
    ImportQuery after(RememberedTable before) {
        Map<String, String> all = new TreeMap<>(before.answers());
        all.putAll(query);
        return new ImportQuery(all);
    }

    /** All that the address says of what is to be entered, always in the same order. */
    @Override
    public String toString() {
        Map<String, String> said = new TreeMap<>(query);
        said.remove("progress");
        return said.toString();
    }

    /** Is nothing to be stored? */
    boolean dryRun() {
        return value("dryRun").equals("true");
    }

    /** What the sender calls this reading, to look how far it is; empty for nothing. */
    String progress() {
        return value("progress");
    }

    /** The data version whose preview was seen. */
    String version() {
        return value("version");
    }

    /** Who reports the figures, and when. */
    private BilingualText source() {
        return new BilingualText(value("source").strip(), "");
    }

    /** All that is asked to be entered. */
    Entering entering(EnteredReport report) {
        return new Entering(report, source(), parts());
    }

    /** What becomes of figures that are not the sum of their parts. */
    PartsChoices parts() {
        Map<String, Choice> named = new HashMap<>();
        named(PARTS + ".").forEach((code, choice) -> named.put(code, choice(PARTS + "." + code)));
        return new PartsChoices(choice(PARTS), named);
    }

    private Choice choice(String name) {
        String value = value(name);
        if (!List.of("", Choice.KEEP.name(), Choice.SUM.name()).contains(value)) {
            refuse(name, "problem.import.parts");
            return Choice.KEEP;
        }
        return value.isEmpty() ? Choice.KEEP : Choice.valueOf(value);
    }

    /** What holds for rows that do not say it themselves. */
    ReportDefaults defaults() {
        return new ReportDefaults(month(), segment(), layout());
    }

    private Optional<YearMonth> month() {
        try {
            return Optional.of(value("month"))
                    .filter(text -> !text.isEmpty())
                    .map(ImportQuery::month);
        } catch (DateTimeException e) {
            refuse("month", "problem.import.month");
            return Optional.empty();
        }
    }

    private static YearMonth month(String text) {
        YearMonth month = YearMonth.parse(text);
        if (month.getYear() < FIRST_YEAR) {
            throw new DateTimeException("No figures are as old as " + text);
        }
        return month;
    }

    private Optional<Segment> segment() {
        String name = value("segment");
        Optional<Segment> segment =
                Arrays.stream(Segment.values()).filter(s -> s.name().equals(name)).findFirst();
        if (segment.isEmpty() && !name.isEmpty()) {
            refuse("segment", "problem.import.segment");
        }
        return segment;
    }

    private Optional<Layout> layout() {
        String name = value("layout");
        Optional<Layout> layout =
                Arrays.stream(Layout.values()).filter(l -> l.name().equals(name)).findFirst();
        if (layout.isEmpty() && !name.isEmpty()) {
            refuse("layout", "problem.import.layout");
        }
        return layout;
    }

    /** What a person answered about the file. */
    Choices choices() {
        return new Choices(value("sheet"), named(COLUMN), named(READING));
    }

    private Map<String, String> named(String prefix) {
        Map<String, String> named = new HashMap<>();
        query.forEach(
                (name, value) -> {
                    if (name.startsWith(prefix)) {
                        named.put(name.substring(prefix.length()), value);
                    }
                });
        return named;
    }

    private String value(String name) {
        return query.getOrDefault(name, "");
    }

    private void refuseUnknown(String name) {
        String known = String.join(", ", NAMES) + ", column.…, reading.…, parts.…";
        errors.add(new FieldError(name, value(name), Message.of("error.field.unknown", known)));
    }

    private void refuse(String name, String key) {
        errors.add(new FieldError(name, value(name), Message.of(key)));
    }
}

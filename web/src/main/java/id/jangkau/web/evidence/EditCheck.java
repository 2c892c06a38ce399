package id.jangkau.web.evidence;

import id.jangkau.domain.evidence.EvidenceFact;
import id.jangkau.domain.evidence.EvidenceGrade;
import id.jangkau.domain.evidence.EvidenceValues;
import id.jangkau.domain.evidence.MediaReach;
import id.jangkau.domain.evidence.ModelParameter;
import id.jangkau.domain.evidence.UnitCost;
import id.jangkau.domain.scenario.Payer;
import id.jangkau.simulation.uncertainty.Prior;
import id.jangkau.web.json.PlainText;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.FieldError;
import id.jangkau.web.projection.FieldErrors;
import id.jangkau.web.projection.PriorRules;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds one written row against the rules; what breaks one is named with its field. */
final class EditCheck {

    /** The longest source or reason, characters. */
    static final int LONGEST_TEXT = 500;

    /** What the model takes as a share although its unit says otherwise. */
    private static final Set<String> SHARES =
            Set.of("village_share_at_once", "compliance_rounds_per_year");

    private final String path;
    private final FieldErrors errors;
    private final int before;

    /**
     * @param path of the row in the request, up to its last point
     */
    EditCheck(String path, FieldErrors errors) {
        this.path = path;
        this.errors = errors;
        this.before = errors.count();
    }

    void refuse(String field, Object value, Message rule) {
        errors.add(new FieldError(path + field, value, rule));
    }

    /** Says who says so, in a text that others can read. */
    void source(String source) {
        if (!isSaid(source)) {
            refuse("source", source, Message.of("evidence.refused.source", LONGEST_TEXT));
        }
    }

    /** Is it a text that others can read, and not too long? */
    static boolean isSaid(String text) {
        return !text.isBlank() && text.length() <= LONGEST_TEXT && PlainText.isPlain(text);
    }

    /** Does every number and word keep to the rules of its row, and its source too? */
    boolean holds(EvidenceFact row, Map<String, Double> numbers, Map<String, String> words) {
        checkBounds(row, numbers);
        checkOrder(row, numbers);
        checkWords(row, words);
        if (isSound() && words.containsKey(ModelParameter.DISTRIBUTION)) {
            checkDistribution(numbers, words.get(ModelParameter.DISTRIBUTION));
        }
        return isSound();
    }

    private boolean isSound() {
        return errors.count() == before;
    }

    private void checkBounds(EvidenceFact row, Map<String, Double> numbers) {
        double least = least(row);
        double most = most(row);
        numbers.forEach(
                (name, value) -> {
                    if (!Double.isFinite(value)) {
                        refuse(name, null, Message.of("error.number.finite"));
                    } else if (value < least || value > most) {
                        refuse(name, value, bounds(least, most));
                    }
                });
    }

    private static Message bounds(double least, double most) {
        return most == Double.POSITIVE_INFINITY
                ? Message.of("error.number.notNegative")
                : Message.of("error.number", least, most);
    }

    /** Only rates of change may fall below zero. */
    private static double least(EvidenceFact row) {
        boolean rate = row instanceof ModelParameter parameter && parameter.min() < 0;
        return rate ? -1 : 0;
    }

    private static double most(EvidenceFact row) {
        if (row instanceof MediaReach) {
            return 100;
        }
        boolean share = row.unit().english().startsWith("share") || SHARES.contains(row.row());
        boolean rate = row instanceof ModelParameter parameter && parameter.min() < 0;
        return share || rate ? 1 : Double.POSITIVE_INFINITY;
    }

    private void checkOrder(EvidenceFact row, Map<String, Double> numbers) {
        List<String> names = row.table().numbers();
        for (int i = 1; i < names.size(); i++) {
            double before = numbers.get(names.get(i - 1));
            double value = numbers.get(names.get(i));
            if (value < before) {
                Message other = Message.of("evidence.field." + names.get(i - 1));
                refuse(names.get(i), value, Message.of("evidence.refused.order", other, before));
            }
        }
    }

    private void checkWords(EvidenceFact row, Map<String, String> words) {
        checkWord(words, EvidenceValues.GRADE, names(EvidenceGrade.values()));
        checkWord(
                words,
                UnitCost.PAYER,
                row instanceof UnitCost cost && cost.payer().isEmpty()
                        ? List.of("")
                        : names(Payer.values()));
        String year = words.getOrDefault(MediaReach.YEAR, "2000");
        if (!year.matches("(19|2\\d)\\d\\d")) {
            refuse(MediaReach.YEAR, year, Message.of("error.whole", 1900, 2999));
        }
    }

    private void checkWord(Map<String, String> words, String name, List<String> allowed) {
        if (words.containsKey(name) && !allowed.contains(words.get(name))) {
            String list = String.join(", ", allowed);
            refuse(name, words.get(name), Message.of("error.word", list));
        }
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private void checkDistribution(Map<String, Double> numbers, String text) {
        double central = numbers.get("central");
        Prior prior;
        try {
            prior = Prior.parse(text, central);
        } catch (IllegalArgumentException unknown) {
            refuse(ModelParameter.DISTRIBUTION, text, Message.of("evidence.refused.distribution"));
            return;
        }
        if (!PriorRules.isMedian(prior, central)) {
            var median = new BigDecimal(prior.quantile(0.5)).round(new MathContext(4));
            refuse(
                    "central",
                    central,
                    Message.of("evidence.refused.median", median.doubleValue(), text));
        }
        if (!PriorRules.staysAbove(prior, numbers.get("min"))
                || !PriorRules.staysBelow(prior, numbers.get("max"))) {
            refuse(
                    ModelParameter.DISTRIBUTION,
                    text,
                    Message.of("evidence.refused.draws", numbers.get("min"), numbers.get("max")));
        }
    }
}

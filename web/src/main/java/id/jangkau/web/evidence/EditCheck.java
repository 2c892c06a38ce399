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
import java.util.function.Function;
import java.util.stream.Stream;

/** Holds one written row against the rules; what breaks one is named with its field. */
final class EditCheck {

    /** The longest source or reason, characters. */
    static final int LONGEST_TEXT = 500;

    private static final String CENTRAL = "central";

    /** A share of the draws below which none lies. */
    private static final double NEVER = 1e-6;

    private final String path;
    private final EvidenceEdit edit;
    private final FieldErrors errors;
    private final int before;

    /**
     * @param path of the row in the request, up to its last point
     */
    EditCheck(String path, EvidenceEdit edit, FieldErrors errors) {
        this.path = path;
        this.edit = edit;
        this.errors = errors;
        this.before = errors.count();
    }

    void refuse(String field, Object value, Message rule) {
        errors.add(new FieldError(path + field, value, rule));
    }

    /** The model fails with what was written. */
    void cannotBeRun(String field) {
        refuse(written(field), null, Message.of("evidence.refused.model"));
    }

    /** A field that was written: this one, else one of those that it has to fit. */
    private String written(String field) {
        return Stream.of(
                        Stream.of(field),
                        edit.table().numbers().stream(),
                        edit.table().words().stream())
                .flatMap(Function.identity())
                .filter(name -> edit.numbers().containsKey(name) || edit.words().containsKey(name))
                .findFirst()
                .orElse(field);
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
            checkDistribution(row, numbers, words.get(ModelParameter.DISTRIBUTION));
        }
        return isSound();
    }

    private boolean isSound() {
        return errors.count() == before;
    }

    private void checkBounds(EvidenceFact row, Map<String, Double> numbers) {
        Bounds bounds = Bounds.of(row);
        numbers.forEach(
                (name, value) -> {
                    if (!Double.isFinite(value)) {
                        refuse(name, null, Message.of("error.number.finite"));
                    } else if (!bounds.include(value)) {
                        refuse(
                                name,
                                value,
                                Message.of(
                                        "evidence.refused.bounds", bounds.least(), bounds.most()));
                    }
                });
    }

    /** Of two numbers out of order the one that was written is named. */
    private void checkOrder(EvidenceFact row, Map<String, Double> numbers) {
        List<String> names = row.table().numbers();
        for (int i = 1; i < names.size(); i++) {
            String lower = names.get(i - 1);
            String upper = names.get(i);
            if (numbers.get(upper) >= numbers.get(lower)) {
                continue;
            }
            if (edit.numbers().containsKey(upper)) {
                refuseOrder(numbers, upper, "order", lower);
            } else {
                refuseOrder(numbers, lower, "orderAbove", upper);
            }
        }
    }

    private void refuseOrder(
            Map<String, Double> numbers, String field, String rule, String otherField) {
        Message other = Message.of("evidence.field." + otherField);
        refuse(
                field,
                numbers.get(field),
                Message.of("evidence.refused." + rule, other, numbers.get(otherField)));
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
            refuse(MediaReach.YEAR, year, Message.of("evidence.refused.year"));
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

    private void checkDistribution(
            EvidenceFact row, Map<String, Double> numbers, String distribution) {
        try {
            Prior prior = Prior.parse(distribution, numbers.get(CENTRAL));
            checkMedian(prior, numbers.get(CENTRAL));
            checkDraws(prior, Bounds.of(row), numbers);
        } catch (IllegalArgumentException | IllegalStateException unknown) {
            refuse(
                    ModelParameter.DISTRIBUTION,
                    distribution,
                    Message.of("evidence.refused.distribution"));
        }
    }

    private void checkMedian(Prior prior, double central) {
        if (!PriorRules.isMedian(prior, central)) {
            var median = new BigDecimal(prior.quantile(0.5)).round(new MathContext(4));
            refuse(
                    written(CENTRAL),
                    central,
                    Message.of("evidence.refused.median", median.doubleValue(), prior.toString()));
        }
    }

    /** Rarely may a draw leave what can be assumed, and never what the equations can take. */
    private void checkDraws(Prior prior, Bounds bounds, Map<String, Double> numbers) {
        double min = numbers.get("min");
        double max = numbers.get("max");
        if (!PriorRules.staysAbove(prior, min) || !PriorRules.staysBelow(prior, max)) {
            refuseDraws(prior, min, max);
        } else if (!bounds.include(prior.quantile(NEVER))
                || !bounds.include(prior.quantile(1 - NEVER))) {
            refuseDraws(prior, bounds.least(), bounds.most());
        }
    }

    private void refuseDraws(Prior prior, double least, double most) {
        refuse(
                written(ModelParameter.DISTRIBUTION),
                prior.toString(),
                Message.of("evidence.refused.draws", least, most));
    }
}

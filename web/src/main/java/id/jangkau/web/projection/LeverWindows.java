package id.jangkau.web.projection;

import id.jangkau.domain.evidence.LeverPosition;
import id.jangkau.domain.scenario.LeverSetting;
import id.jangkau.domain.scenario.Payer;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverSchedule;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.web.message.Message;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Turns the lever settings of one request into windows of the model. */
final class LeverWindows {

    /** Months that a village stays engaged where a setting does not say. */
    private static final int USUAL_DURATION = 6;

    private final SimulationInputs inputs;
    private final int months;
    private final FieldErrors errors;
    private final List<Note> notes;

    LeverWindows(SimulationInputs inputs, int months, FieldErrors errors, List<Note> notes) {
        this.inputs = inputs;
        this.months = months;
        this.errors = errors;
        this.notes = notes;
    }

    /** The schedule, one window for each setting, as far as nothing is wrong with them. */
    LeverSchedule of(List<LeverSetting> settings) {
        List<LeverWindow> windows = new ArrayList<>();
        for (int j = 0; j < settings.size(); j++) {
            LeverSetting setting = settings.get(j);
            String field = "levers[" + j + "]";
            int known = errors.count();
            checkRegions(field, setting);
            checkValue(field, setting);
            checkWindow(field, setting);
            if (errors.count() == known) {
                windows.add(window(setting));
                noteCut(j, setting);
            }
        }
        return new LeverSchedule(windows);
    }

    private void checkRegions(String field, LeverSetting setting) {
        for (int i = 0; i < setting.regions().size(); i++) {
            String code = setting.regions().get(i);
            if (!inputs.regions().knows(code)) {
                errors.add(
                        new FieldError(
                                field + ".regions[" + i + "]",
                                code,
                                Message.of("error.region.unknown", code)));
            }
        }
    }

    private void checkValue(String field, LeverSetting setting) {
        LeverPosition bounds = inputs.bounds(setting.lever());
        if (setting.value() < bounds.min() || setting.value() > bounds.max()) {
            errors.add(
                    new FieldError(
                            field + ".value",
                            setting.value(),
                            Message.of("error.number", bounds.min(), bounds.max())));
        }
    }

    private void checkWindow(String field, LeverSetting setting) {
        YearMonth firstMonth = inputs.baseMonth().plusMonths(1);
        YearMonth lastMonth = inputs.baseMonth().plusMonths(months);
        if (setting.to().isPresent() && setting.to().get().isBefore(firstMonth)) {
            outside(field + ".to", setting.to().get(), firstMonth, lastMonth);
        }
        if (setting.from().isPresent() && setting.from().get().isAfter(lastMonth)) {
            outside(field + ".from", setting.from().get(), firstMonth, lastMonth);
        }
    }

    private void outside(String field, YearMonth month, YearMonth first, YearMonth last) {
        errors.add(
                new FieldError(
                        field,
                        month.toString(),
                        Message.of("error.month.outside", month, first, last)));
    }

    private LeverWindow window(LeverSetting setting) {
        return new LeverWindow(
                lever(setting.lever()),
                strength(setting),
                (int) Math.max(1, monthOf(setting.from().orElse(inputs.baseMonth()))),
                (int) Math.min(months, setting.to().map(this::monthOf).orElse((long) months)),
                duration(setting),
                payerShares(setting.payers()));
    }

    /** Position of a calendar month: month 1 follows the base month. */
    private long monthOf(YearMonth month) {
        return inputs.baseMonth().until(month, ChronoUnit.MONTHS);
    }

    /** A new lever does not compile until it is handled here. */
    private static Lever lever(id.jangkau.domain.scenario.Lever lever) {
        return switch (lever) {
            case VILLAGE_ENGAGEMENT -> Lever.VILLAGE_ENGAGEMENT;
            case ACCOMPANIMENT -> Lever.ACCOMPANIMENT;
            case MEDIA_CAMPAIGN -> Lever.MEDIA_CAMPAIGN;
            case EMPLOYER_COMPLIANCE -> Lever.EMPLOYER_COMPLIANCE;
            case CONTRIBUTION_DISCOUNT -> Lever.CONTRIBUTION_DISCOUNT;
            case RETENTION_HELP -> Lever.RETENTION_HELP;
            case CONTRIBUTION_SUPPORT -> Lever.CONTRIBUTION_SUPPORT;
        };
    }

    private double[] strength(LeverSetting setting) {
        boolean[] chosen = inputs.regions().chosen(setting.regions());
        if (setting.lever() == id.jangkau.domain.scenario.Lever.CONTRIBUTION_SUPPORT) {
            return inputs.splitPlaces(setting.value(), chosen);
        }
        double[] strength = new double[chosen.length];
        for (int r = 0; r < strength.length; r++) {
            strength[r] = chosen[r] ? setting.value() : 0;
        }
        return strength;
    }

    private static int duration(LeverSetting setting) {
        return setting.lever() == id.jangkau.domain.scenario.Lever.VILLAGE_ENGAGEMENT
                ? setting.durationMonths().orElse(USUAL_DURATION)
                : 1;
    }

    /** Shares that add up to 1 to the last digit, so that no rupiah is lost. */
    private static double[] payerShares(Map<Payer, Double> payers) {
        double sum = payers.values().stream().mapToDouble(Double::doubleValue).sum();
        return payers.isEmpty()
                ? new double[0]
                : Arrays.stream(Payer.values())
                        .mapToDouble(payer -> payers.getOrDefault(payer, 0.0) / sum)
                        .toArray();
    }

    private void noteCut(int position, LeverSetting setting) {
        YearMonth firstMonth = inputs.baseMonth().plusMonths(1);
        YearMonth lastMonth = inputs.baseMonth().plusMonths(months);
        boolean early = setting.from().map(from -> from.isBefore(firstMonth)).orElse(false);
        boolean late = setting.to().map(to -> to.isAfter(lastMonth)).orElse(false);
        if (early || late) {
            notes.add(
                    Note.about(
                            "windowCut",
                            inputs.regions().codes(setting.regions()),
                            Message.of(
                                    "note.windowCut",
                                    position + 1,
                                    Message.of("lever." + setting.lever()),
                                    firstMonth,
                                    lastMonth)));
        }
    }
}

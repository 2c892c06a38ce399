package id.jangkau.web.projection;

import id.jangkau.domain.evidence.ModelParameter;
import id.jangkau.simulation.model.ModelParameters;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import id.jangkau.simulation.uncertainty.Prior;
import id.jangkau.simulation.uncertainty.Priors;
import id.jangkau.web.message.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Central values of the parameter table, and what a request puts in their place. */
final class Assumptions {

    private final List<ModelParameter> table;
    private final Assumed central;

    Assumptions(List<ModelParameter> table) {
        this.table = table;
        Map<Parameter, double[]> values = new EnumMap<>(Parameter.class);
        for (ModelParameter row : table) {
            Parameter parameter =
                    find(row.key())
                            .orElseThrow(
                                    () ->
                                            new IllegalStateException(
                                                    "The model has no parameter " + row.key()));
            requireBounds(row, parameter);
            double[] value = values.computeIfAbsent(parameter, unused -> missing());
            for (SegmentKind kind : SegmentKind.values()) {
                if (isFor(row, kind)) {
                    value[kind.ordinal()] = row.central();
                }
            }
        }
        central =
                new Assumed(
                        ModelParameters.of(values),
                        Priors.of(table.stream().map(Assumptions::prior).toList()));
    }

    /**
     * What a run assumes.
     *
     * @param central one value each, for the deterministic run
     * @param priors what is believed of them; a value that was given is not doubted
     */
    record Assumed(ModelParameters central, Priors priors) {

        private Assumed with(Parameter parameter, SegmentKind kind, double value) {
            return new Assumed(
                    central.with(parameter, kind, value), priors.with(parameter, kind, value));
        }
    }

    /** Whatever may be assumed lies between min and max, so that these two say enough. */
    private static void requireBounds(ModelParameter row, Parameter parameter) {
        if (row.min() < parameter.least() || row.max() > parameter.most()) {
            throw new UnprojectableDataException(
                    Message.of(
                            "problem.parameter",
                            row.row(),
                            row.min(),
                            row.max(),
                            parameter.least(),
                            parameter.most()));
        }
    }

    private static Priors.Row prior(ModelParameter row) {
        SegmentKind kind =
                row.segment().map(segment -> SegmentKind.valueOf(segment.name())).orElse(null);
        try {
            Prior prior = Prior.parse(row.distribution(), row.central());
            return new Priors.Row(find(row.key()).orElseThrow(), kind, prior);
        } catch (IllegalArgumentException unknown) {
            throw new UnprojectableDataException(
                    Message.of("problem.distribution", row.key(), row.distribution()));
        }
    }

    /** A value that the model refuses, for every segment. */
    private static double[] missing() {
        double[] value = new double[SegmentKind.values().length];
        Arrays.fill(value, Double.NaN);
        return value;
    }

    private static Optional<Parameter> find(String key) {
        return Arrays.stream(Parameter.values()).filter(p -> p.key().equals(key)).findFirst();
    }

    private static boolean isFor(ModelParameter row, SegmentKind kind) {
        return row.segment().map(segment -> segment.name().equals(kind.name())).orElse(true);
    }

    /**
     * The parameters of a request. A value for a segment beats one for all, whatever their order.
     *
     * @param replacements by key or by key and segment, as in {@code lapse.NON_WAGE}
     * @param errors receives what is wrong with them
     */
    Assumed with(Map<String, Double> replacements, FieldErrors errors) {
        Assumed all = central;
        List<Replacement> forSegments = new ArrayList<>();
        for (Map.Entry<String, Double> entry : replacements.entrySet()) {
            Optional<Replacement> replacement = read(entry.getKey(), entry.getValue(), errors);
            if (replacement.isPresent() && replacement.get().kind().isPresent()) {
                forSegments.add(replacement.get());
            } else if (replacement.isPresent()) {
                for (SegmentKind kind : SegmentKind.values()) {
                    Replacement every = replacement.get();
                    all = all.with(every.parameter(), kind, every.value());
                }
            }
        }
        for (Replacement replacement : forSegments) {
            all =
                    all.with(
                            replacement.parameter(),
                            replacement.kind().orElseThrow(),
                            replacement.value());
        }
        return all;
    }

    private record Replacement(Parameter parameter, Optional<SegmentKind> kind, double value) {}

    private Optional<Replacement> read(String name, double value, FieldErrors errors) {
        String[] parts = name.split("\\.", 2);
        Optional<Parameter> parameter = find(parts[0]);
        if (parameter.isEmpty()) {
            errors.add(error(name, value, Message.of("error.assumption.unknown", parts[0])));
            return Optional.empty();
        }
        Optional<SegmentKind> kind = Optional.empty();
        if (parts.length == 2) {
            kind = kind(parts[1]);
            if (kind.isEmpty()) {
                errors.add(error(name, value, Message.of("error.assumption.segment", parts[1])));
                return Optional.empty();
            }
            if (parameter.get().sharedBySegments()) {
                errors.add(error(name, value, Message.of("error.assumption.shared", parts[0])));
                return Optional.empty();
            }
        }
        return inRange(name, new Replacement(parameter.get(), kind, value), errors);
    }

    private static Optional<SegmentKind> kind(String name) {
        return Arrays.stream(SegmentKind.values()).filter(k -> k.name().equals(name)).findFirst();
    }

    private Optional<Replacement> inRange(
            String name, Replacement replacement, FieldErrors errors) {
        for (ModelParameter row : table) {
            boolean concerned =
                    row.key().equals(replacement.parameter().key())
                            && replacement.kind().map(kind -> isFor(row, kind)).orElse(true);
            if (concerned
                    && !(replacement.value() >= row.min() && replacement.value() <= row.max())) {
                errors.add(
                        error(
                                name,
                                replacement.value(),
                                Message.of("error.assumption.range", name, row.min(), row.max())));
                return Optional.empty();
            }
        }
        return Optional.of(replacement);
    }

    private static FieldError error(String name, double value, Message message) {
        return new FieldError("assumptions." + name, value, message);
    }
}

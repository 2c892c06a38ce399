package id.jangkau.web.assumption;

import id.jangkau.domain.evidence.ModelParameter;
import id.jangkau.domain.scenario.Lever;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.uncertainty.Prior;
import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.method.ParameterGroup;
import id.jangkau.web.projection.LeverParameters;
import id.jangkau.web.projection.PageData;
import id.jangkau.web.reader.Percentages;
import id.jangkau.web.reader.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.stream.JsonGenerator;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The parameters that a person may assume otherwise, as the data of the page have them. */
@Named
@RequestScoped
public class AssumptionPanel {

    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    /** The unit of what is a part of one; read as a percentage it needs no other word. */
    private static final String SHARE = "share";

    /** They spread the draws and leave the central run as it is. */
    private static final Set<Parameter> CHANCE =
            EnumSet.of(Parameter.NOISE_SD, Parameter.NOISE_CARRYOVER, Parameter.START_SD);

    @Inject private PageData page;
    @Inject private Reader reader;

    /** The groups from top to bottom, as on the page Metode. */
    public List<ParameterGroup> getGroups() {
        return ParameterGroup.of(page.getSnapshot().parameters());
    }

    /** The unit of a value as its field shows it. */
    public String unit(Parameter parameter, ModelParameter row) {
        if (!Percentages.include(parameter)) {
            return reader.of(row.unit());
        }
        return row.unit().english().equals(SHARE) ? "%" : "% " + reader.of(row.unit());
    }

    /** The sets that are built in, with their values on the data of the page, for the scripts. */
    public String getBuiltIn() {
        return JsonAnswer.text(
                json -> {
                    json.writeStartArray();
                    for (BuiltInSet set : BuiltInSet.values()) {
                        json.writeStartObject();
                        json.write("key", set.name());
                        json.writeStartObject("assumptions");
                        set.values(page.getSnapshot().parameters()).forEach(json::write);
                        json.writeEnd();
                        json.writeEnd();
                    }
                    json.writeEnd();
                });
    }

    /** All rows in the order of the page, for the scripts. */
    public String getJson() {
        return JsonAnswer.text(
                json -> {
                    json.writeStartArray();
                    getGroups().stream()
                            .flatMap(group -> group.parameters().stream())
                            .forEach(
                                    parameter ->
                                            parameter
                                                    .rows()
                                                    .forEach(
                                                            row ->
                                                                    write(
                                                                            json,
                                                                            parameter.parameter(),
                                                                            row)));
                    json.writeEnd();
                });
    }

    /** A row with its range, and that of 8 draws in 10, and the lever that acts through it. */
    private static void write(JsonGenerator json, Parameter parameter, ModelParameter row) {
        Prior prior = Prior.parse(row.distribution(), row.central());
        json.writeStartObject();
        json.write("name", row.row());
        json.write("key", row.key());
        row.segment().ifPresent(segment -> json.write("segment", segment.name()));
        json.write("central", row.central());
        json.write("min", row.min());
        json.write("max", row.max());
        json.write("low", prior.quantile(LOW));
        json.write("high", prior.quantile(HIGH));
        Arrays.stream(Lever.values())
                .filter(lever -> LeverParameters.of(lever).contains(parameter))
                .findFirst()
                .ifPresent(lever -> json.write("lever", lever.name()));
        json.write("chance", CHANCE.contains(parameter));
        json.writeEnd();
    }
}

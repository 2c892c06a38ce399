package id.jangkau.web.api;

import id.jangkau.domain.evidence.FieldCapacity;
import id.jangkau.domain.evidence.LeverPosition;
import id.jangkau.domain.evidence.ModelParameter;
import id.jangkau.domain.evidence.UnitCost;
import id.jangkau.domain.scenario.Lever;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.projection.DataSnapshotService;
import id.jangkau.web.projection.LeverParameters;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.BiConsumer;

/** What projections rest on: parameters, levers, unit costs and field capacity in force. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class ReferenceResource {

    @Inject private DataSnapshotService snapshots;

    /** Every parameter with its central value, allowed range, grade and source. */
    @GET
    @Path("/parameters")
    public String parameters(@QueryParam("version") String version) {
        return list(data(version).parameters(), ReferenceResource::parameter);
    }

    /** The data version with a label; the current one where none is named. */
    private DataSnapshot data(String version) {
        return version == null ? snapshots.current() : snapshots.get(version);
    }

    private static void parameter(JsonGenerator json, ModelParameter row) {
        json.write("key", row.key());
        json.write("segment", row.segment().map(Enum::name).orElse("*"));
        json.write("central", row.central());
        json.write("distribution", row.distribution());
        json.write("min", row.min());
        json.write("max", row.max());
        json.write("unit", row.unit().english());
        json.write("grade", row.grade().name());
        json.write("source", row.source().english());
    }

    /** Every lever with its bounds and named positions. */
    @GET
    @Path("/levers")
    public String levers(@QueryParam("version") String version) {
        DataSnapshot data = data(version);
        return list(data.levers(), (json, row) -> lever(json, row, data));
    }

    private static void lever(JsonGenerator json, LeverPosition row, DataSnapshot data) {
        json.write("lever", row.lever().name());
        JsonAnswer.write(json, "name", Message.of("lever." + row.lever()));
        json.write("unit", row.unit().english());
        json.write("min", row.min());
        json.write("max", row.max());
        json.writeStartArray("positions");
        position(json, "none", row.none());
        position(json, "low", row.low());
        position(json, "medium", row.medium());
        position(json, "high", row.high());
        json.writeEnd();
        json.write("reference", row.reference().english());
        json.write("grade", row.grade().name());
        json.writeStartArray("sources");
        sources(row.lever(), data).forEach(json::write);
        json.writeEnd();
    }

    private static void position(JsonGenerator json, String name, double value) {
        json.writeStartObject();
        json.write("name", name);
        json.write("value", value);
        json.writeEnd();
    }

    /**
     * Where the effect of a lever comes from: the sources of the parameters through which it acts.
     */
    private static List<String> sources(Lever lever, DataSnapshot data) {
        List<String> keys = LeverParameters.of(lever).stream().map(Parameter::key).toList();
        return data.parameters().stream()
                .filter(row -> keys.contains(row.key()) && row.central() > 0)
                .map(row -> row.source().english())
                .distinct()
                .toList();
    }

    /** Every unit cost with who usually pays. */
    @GET
    @Path("/costs")
    public String costs(@QueryParam("version") String version) {
        return list(data(version).costs(), ReferenceResource::cost);
    }

    private static void cost(JsonGenerator json, UnitCost row) {
        json.write("key", row.key());
        json.write("unit", row.unit().english());
        json.write("central", row.central());
        json.write("low", row.low());
        json.write("high", row.high());
        if (row.payer().isPresent()) {
            json.write("payer", row.payer().get().name());
        } else {
            json.writeNull("payer");
        }
        json.write("grade", row.grade().name());
        json.write("source", row.source().english());
    }

    /** What the field can carry. */
    @GET
    @Path("/capacity")
    public String capacity(@QueryParam("version") String version) {
        return list(data(version).capacities(), ReferenceResource::capacity);
    }

    private static void capacity(JsonGenerator json, FieldCapacity row) {
        json.write("key", row.key());
        json.write("value", row.value());
        json.write("unit", row.unit().english());
        json.write("grade", row.grade().name());
        json.write("source", row.source().english());
    }

    private static <T> String list(List<T> rows, BiConsumer<JsonGenerator, T> write) {
        return JsonAnswer.text(
                json -> {
                    json.writeStartArray();
                    for (T row : rows) {
                        json.writeStartObject();
                        write.accept(json, row);
                        json.writeEnd();
                    }
                    json.writeEnd();
                });
    }
}

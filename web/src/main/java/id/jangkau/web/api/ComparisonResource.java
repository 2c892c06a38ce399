package id.jangkau.web.api;

import id.jangkau.simulation.uncertainty.Ensemble;
import id.jangkau.simulation.uncertainty.Quantiles;
import id.jangkau.web.json.RequestBody;
import id.jangkau.web.uncertainty.UncertainProjection;
import id.jangkau.web.uncertainty.UncertaintyService;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiConsumer;

/** Runs two to five projections on the same data and the same draws. */
@Path("/comparisons")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonResource {

    @Inject private UncertaintyService uncertainty;
    @Inject private Answers answers;

    /**
     * The answers in the order of the scenarios, the last month that all of them reach, and how
     * each differs from each other then, draw by draw.
     */
    @POST
    public Response compare(@HeaderParam(Answers.PREFER) String prefer, InputStream body)
            throws IOException {
        return answers.give(
                prefer,
                uncertainty.compare(ProjectionRequestJson.comparison(RequestBody.read(body))),
                ComparisonResource::write);
    }

    private static void write(JsonGenerator json, List<UncertainProjection> scenarios) {
        json.writeStartObject();
        json.writeStartArray("scenarios");
        scenarios.forEach(scenario -> ProjectionJson.write(json, scenario));
        json.writeEnd();
        int months =
                scenarios.stream()
                        .mapToInt(scenario -> scenario.projection().trajectory().months())
                        .min()
                        .orElseThrow();
        beats(json, scenarios.stream().flatMap(one -> one.ensemble().stream()).toList(), months);
        json.write(
                "month",
                scenarios
                        .get(0)
                        .projection()
                        .data()
                        .version()
                        .baseMonth()
                        .plusMonths(months)
                        .toString());
        json.writeEnd();
    }

    private static void beats(JsonGenerator json, List<Ensemble> ensembles, int month) {
        if (ensembles.isEmpty()) {
            return;
        }
        pairs(json, "beats", ensembles, (one, other) -> json.write(one.chanceToBeat(other, month)));
        pairs(
                json,
                "differences",
                ensembles,
                (one, other) -> {
                    json.writeStartObject();
                    quantiles(json, "coverage", one.coverageAbove(other, month));
                    quantiles(json, "active", one.activeAbove(other, month));
                    json.writeEnd();
                });
    }

    /** A row for each ensemble, a column for each; null on the diagonal. */
    private static void pairs(
            JsonGenerator json,
            String name,
            List<Ensemble> ensembles,
            BiConsumer<Ensemble, Ensemble> write) {
        json.writeStartArray(name);
        for (int one = 0; one < ensembles.size(); one++) {
            json.writeStartArray();
            for (int other = 0; other < ensembles.size(); other++) {
                if (one == other) {
                    json.writeNull();
                } else {
                    write.accept(ensembles.get(one), ensembles.get(other));
                }
            }
            json.writeEnd();
        }
        json.writeEnd();
    }

    private static void quantiles(JsonGenerator json, String name, double[] draws) {
        json.writeStartObject(name);
        BandJson.write(json, Quantiles.of(draws));
        BandJson.writeError(json, Quantiles.replicateError(draws));
        json.writeEnd();
    }
}

package id.jangkau.web.api;

import id.jangkau.simulation.uncertainty.Ensemble;
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

/** Runs two to five projections on the same data and the same draws. */
@Path("/comparisons")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonResource {

    @Inject private UncertaintyService uncertainty;
    @Inject private Answers answers;

    /**
     * The answers in the order of the scenarios, the last month that all of them reach, and the
     * chance that one lies above another then.
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
        json.writeStartArray("beats");
        for (int one = 0; one < ensembles.size(); one++) {
            json.writeStartArray();
            for (int other = 0; other < ensembles.size(); other++) {
                if (one == other) {
                    json.writeNull();
                } else {
                    json.write(ensembles.get(one).chanceToBeat(ensembles.get(other), month));
                }
            }
            json.writeEnd();
        }
        json.writeEnd();
    }
}

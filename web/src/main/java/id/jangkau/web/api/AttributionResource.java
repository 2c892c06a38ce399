package id.jangkau.web.api;

import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.json.RequestBody;
import id.jangkau.web.uncertainty.AttributedEffect;
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

/** Says which lever of a projection brings what. */
@Path("/attributions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AttributionResource {

    @Inject private UncertaintyService uncertainty;
    @Inject private Answers answers;

    /**
     * Parts that add up to the difference from the baseline, with ranges where draws are asked for.
     */
    @POST
    public Response attribute(@HeaderParam(Answers.PREFER) String prefer, InputStream body)
            throws IOException {
        return answers.give(
                prefer,
                uncertainty.attribute(ProjectionRequestJson.attribution(RequestBody.read(body))),
                AttributionResource::write);
    }

    private static void write(JsonGenerator json, AttributedEffect effect) {
        json.writeStartObject();
        MonthsJson.write(json, effect.projection());
        if (effect.ranges().isPresent()) {
            json.write("draws", effect.projection().request().ensemble().draws());
            json.write("sampling", effect.projection().request().ensemble().sampling().name());
        }
        JsonAnswer.write(json, "total", sum(effect));
        json.writeStartArray("levers");
        for (int i = 0; i < effect.levers().size(); i++) {
            int lever = i;
            json.writeStartObject();
            json.write("lever", effect.levers().get(lever).name());
            JsonAnswer.write(json, "extraActive", effect.extraActive()[lever]);
            effect.ranges()
                    .ifPresent(
                            ranges -> {
                                json.writeStartObject("bands");
                                BandJson.write(json, ranges.get(lever).quantiles());
                                json.writeEnd();
                                BandJson.writeError(json, ranges.get(lever).replicateError());
                            });
            json.writeEnd();
        }
        json.writeEnd();
        json.writeEnd();
    }

    private static double[] sum(AttributedEffect effect) {
        double[] sum = new double[effect.projection().trajectory().months() + 1];
        for (double[] part : effect.extraActive()) {
            for (int month = 0; month < sum.length; month++) {
                sum[month] += part[month];
            }
        }
        return sum;
    }
}

package id.jangkau.web.api;

import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.json.RequestBody;
import id.jangkau.web.target.Funding;
import id.jangkau.web.target.FundingService;
import id.jangkau.web.target.TargetService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** Says what a target takes, and what money pays for. */
@Path("/targets")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TargetResource {

    @Inject private TargetService targets;
    @Inject private FundingService fundings;
    @Inject private Answers answers;

    /** One of effort, month, coverage and chance from the other three. */
    @POST
    @Path("/goal")
    public Response goal(@HeaderParam(Answers.PREFER) String prefer, InputStream body)
            throws IOException {
        return answers.give(
                prefer,
                targets.answer(TargetRequestJson.goal(RequestBody.read(body))),
                GoalJson::write);
    }

    /** One of money, workers and months from the other two, and the month after the last one. */
    @POST
    @Path("/funding")
    public String funding(InputStream body) throws IOException {
        Funding funding = fundings.of(TargetRequestJson.funding(RequestBody.read(body)));
        return JsonAnswer.text(json -> FundingJson.write(json, funding));
    }
}

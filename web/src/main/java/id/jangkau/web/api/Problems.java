package id.jangkau.web.api;

import id.jangkau.domain.coverage.UnknownDataVersionException;
import id.jangkau.domain.scenario.UnknownAssumptionSetException;
import id.jangkau.domain.scenario.UnknownScenarioException;
import id.jangkau.web.boundary.BoundaryFault;
import id.jangkau.web.boundary.RefusedBoundariesException;
import id.jangkau.web.computation.TooManyComputationsException;
import id.jangkau.web.database.DatabaseAwayException;
import id.jangkau.web.database.DatabaseFault;
import id.jangkau.web.database.DiskFullException;
import id.jangkau.web.json.UnreadableBodyException;
import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.FieldError;
import id.jangkau.web.projection.InvalidRequestException;
import id.jangkau.web.projection.UnprojectableDataException;
import id.jangkau.web.register.OutdatedVersionException;
import id.jangkau.web.scenario.ReusedKeyException;
import id.jangkau.web.scenario.SaveUnderWayException;
import id.jangkau.web.scenario.ScenarioChangedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns whatever a resource throws into a {@link Problem}. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    private static final int UNAVAILABLE = 503;

    @Context private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = problem(thrown);
        Response response = problem.in(language());
        if (problem.status() == UNAVAILABLE) {
            response.getHeaders().putSingle("Retry-After", retryAfterSeconds(thrown));
        }
        return thrown instanceof WebApplicationException known
                ? withHeadersOf(known.getResponse(), response)
                : response;
    }

    private static int retryAfterSeconds(Throwable thrown) {
        return thrown instanceof TooManyComputationsException
                ? TooManyComputationsException.RETRY_AFTER_SECONDS
                : DatabaseAwayException.RETRY_AFTER_SECONDS;
    }

    /** A header that cannot be read is no reason to say nothing. */
    private Language language() {
        try {
            return Language.preferred(headers.getAcceptableLanguages());
        } catch (RuntimeException unreadable) {
            return Language.ID;
        }
    }

    private static Problem problem(Throwable thrown) {
        if (thrown instanceof InvalidRequestException invalid) {
            return new Problem(400, Message.of("problem.invalid"), invalid.errors());
        }
        if (thrown instanceof UnreadableBodyException unreadable) {
            return new Problem(unreadable.status(), unreadable.reason());
        }
        if (thrown instanceof UnknownScenarioException) {
            return new Problem(404, Message.of("problem.scenario.unknown"));
        }
        if (thrown instanceof UnknownAssumptionSetException) {
            return new Problem(404, Message.of("problem.assumptionSet.unknown"));
        }
        if (thrown instanceof UnknownDataVersionException) {
            return new Problem(404, Message.of("problem.dataVersion.unknown"));
        }
        if (thrown instanceof ScenarioChangedException) {
            return new Problem(412, Message.of("problem.scenario.changed"));
        }
        if (thrown instanceof ReusedKeyException) {
            return new Problem(422, Message.of("problem.idempotencyKey.reused"));
        }
        if (thrown instanceof SaveUnderWayException) {
            return new Problem(409, Message.of("problem.idempotencyKey.underWay"));
        }
        if (thrown instanceof TooManyComputationsException) {
            return new Problem(
                    TooManyComputationsException.PROBLEM_TYPE,
                    UNAVAILABLE,
                    Message.of("unserved.busy"),
                    List.of());
        }
        if (thrown instanceof RefusedBoundariesException refused) {
            return new Problem(422, refused.message(), List.of(error(refused)));
        }
        if (thrown instanceof OutdatedVersionException) {
            return new Problem(409, Message.of("problem.dataVersion.outdated"));
        }
        if (thrown instanceof DiskFullException) {
            return problem(DatabaseFault.FULL);
        }
        if (thrown instanceof CancellationException) {
            return new Problem(410, Message.of("problem.computation.cancelled"));
        }
        if (thrown instanceof UnprojectableDataException unprojectable) {
            return new Problem(409, unprojectable.reason());
        }
        if (thrown instanceof WebApplicationException known) {
            return known(known.getResponse().getStatus());
        }
        Optional<DatabaseFault> fault = DatabaseFault.of(thrown);
        if (fault.isPresent()) {
            return problem(fault.get());
        }
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "Incident " + incident, thrown);
        return new Problem(500, Message.of("problem.internal", incident));
    }

    private static FieldError error(RefusedBoundariesException refused) {
        return new FieldError(
                refused.fault() == BoundaryFault.UNKNOWN_PROPERTY ? "property" : "file",
                refused.value(),
                refused.message(),
                refused.fault().code());
    }

    private static Problem problem(DatabaseFault fault) {
        return switch (fault) {
            case AWAY -> new Problem(UNAVAILABLE, Message.of("problem.databaseAway"));
            case FULL -> new Problem(507, Message.of("problem.diskFull"));
        };
    }

    private static Problem known(int status) {
        return new Problem(
                status,
                switch (status) {
                    case 404 -> Message.of("problem.notFound");
                    case 405 -> Message.of("problem.method");
                    case 406 -> Message.of("problem.acceptable");
                    case 409 -> Message.of("problem.computation.early");
                    case 415 -> Message.of("problem.mediaType");
                    case 428 -> Message.of("problem.ifMatch");
                    default -> Message.of("problem.other", status);
                });
    }

    /** Keeps what the standard demands, such as Allow with 405. */
    private static Response withHeadersOf(Response known, Response response) {
        String allow = known.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? response
                : Response.fromResponse(response).header(HttpHeaders.ALLOW, allow).build();
    }
}

package id.jangkau.web.shell;

import id.jangkau.web.computation.TooManyComputationsException;
import id.jangkau.web.computation.Turns;
import id.jangkau.web.message.Message;
import id.jangkau.web.metrics.Metrics;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** Lets projections be computed and written in their turn. */
public class ComputingLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final PlainProblem BUSY =
            new PlainProblem(
                    TooManyComputationsException.PROBLEM_TYPE,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    Message.of("unserved.busy"));

    @Inject private transient Turns turns;
    @Inject private transient Metrics metrics;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!turns.take()) {
            metrics.projectionRefused();
            response.setIntHeader("Retry-After", TooManyComputationsException.RETRY_AFTER_SECONDS);
            BUSY.write(request, response);
            return;
        }
        Instant start = Instant.now();
        try {
            chain.doFilter(request, response);
        } finally {
            turns.end();
            metrics.projected(Duration.between(start, Instant.now()));
        }
    }
}

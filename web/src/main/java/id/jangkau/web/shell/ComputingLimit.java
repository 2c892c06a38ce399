package id.jangkau.web.shell;

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

    private static final int SERVICE_UNAVAILABLE = HttpServletResponse.SC_SERVICE_UNAVAILABLE;

    @Inject private transient Turns turns;
    @Inject private transient Metrics metrics;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!turns.take()) {
            metrics.projectionRefused();
            response.setHeader("Retry-After", "1");
            PlainProblem.write(request, response, SERVICE_UNAVAILABLE, Message.of("unserved.busy"));
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

package id.jangkau.web.shell;

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
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets only so many projections be computed and written at once as there are processors to do it;
 * others wait their turn. Without it a crowd of large requests fills the memory.
 */
public class ComputingLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final int PATIENCE_SECONDS = 8;
    private static final int SERVICE_UNAVAILABLE = HttpServletResponse.SC_SERVICE_UNAVAILABLE;

    private final transient Semaphore turns =
            new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

    @Inject private transient Metrics metrics;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isMyTurn()) {
            metrics.projectionRefused();
            response.setHeader("Retry-After", "1");
            PlainProblem.write(request, response, SERVICE_UNAVAILABLE, Message.of("unserved.busy"));
            return;
        }
        Instant start = Instant.now();
        try {
            chain.doFilter(request, response);
        } finally {
            turns.release();
            metrics.projected(Duration.between(start, Instant.now()));
        }
    }

    private boolean isMyTurn() {
        try {
            return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package id.jangkau.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a browser complains about while a test runs: an error of a script or on the console, a part
 * of a page that is missing, a fault of the service, a request that leaves the server whose page
 * was opened first. {@link Chromium} fails the test for it. A question that the service refuses is
 * none, nor a page that does not exist, nor a server that is away or asks for patience: those are
 * for a test to try.
 */
public final class Complaints {

    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;

    private final List<String> all = new CopyOnWriteArrayList<>();
    private final AtomicReference<String> server = new AtomicReference<>();

    /** Listens to all windows of a context; to that of a {@code Page} parameter Chromium does. */
    public void listen(BrowserContext context) {
        context.onWebError(error -> add(error.page().url(), error.error()));
        context.onConsoleMessage(
                message -> {
                    boolean ofResponse = message.text().startsWith("Failed to load resource");
                    if (message.type().equals("error") && !ofResponse) {
                        add(message.page().url(), message.text());
                    }
                });
        context.onRequest(
                request -> {
                    if (leaves(request.url())) {
                        add(request.frame().url(), "left the server for " + request.url());
                    }
                });
        context.onResponse(
                response -> {
                    if (isFault(response)) {
                        add(response.url(), "answered " + response.status());
                    }
                });
    }

    private boolean leaves(String url) {
        if (url.matches("(data|blob):.*")) {
            return false;
        }
        String authority = URI.create(url).getRawAuthority();
        server.compareAndSet(null, authority);
        return !authority.equals(server.get());
    }

    private static boolean isFault(Response response) {
        return response.status() >= SERVER_ERROR && !response.headers().containsKey("retry-after")
                || response.status() >= BAD_REQUEST && isPartOfPage(response.request());
    }

    private static boolean isPartOfPage(Request request) {
        return !List.of("document", "fetch", "xhr").contains(request.resourceType());
    }

    private void add(String where, String what) {
        all.add(where + ": " + what);
    }

    void none() {
        assertThat(all).as("complaints of the browser").isEmpty();
    }
}

package id.jangkau.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import id.jangkau.web.Chromium;
import id.jangkau.web.Server;
import id.jangkau.web.State;
import id.jangkau.web.Window;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Jangkau needs nobody else, and what the browser may do is enough for it. */
@ExtendWith({Server.class, Chromium.class})
class PolicyIT {

    private final List<String> complaints = new CopyOnWriteArrayList<>();

    static Window[] windows() {
        return Window.varied();
    }

    @ParameterizedTest
    @MethodSource("windows")
    void noStateOfAnyPageLeavesTheServerOrOffendsAgainstThePolicy(
            Window window, URI server, Page page) {
        List<State> states = State.all(server, page);

        try (var visitor = window.open(page.context().browser(), server)) {
            Page opened = visitor.pages().get(0);
            listen(opened, server);
            for (State state : states) {
                state.show(server, opened);
            }
        }

        assertThat(complaints).isEmpty();
    }

    private void listen(Page page, URI server) {
        page.onPageError(error -> complain(page, error));
        page.onConsoleMessage(
                message -> {
                    boolean ofResponse = message.text().startsWith("Failed to load resource");
                    if (message.type().equals("error") && !ofResponse) {
                        complain(page, message.text());
                    }
                });
        page.onRequest(
                request -> {
                    if (!request.url().matches("(" + server + "|data:|blob:).*")) {
                        complain(page, "left the server for " + request.url());
                    }
                });
        page.onResponse(
                response -> {
                    if (response.status() >= 400 && isPartOfPage(response.request())) {
                        complain(page, "is missing " + response.url());
                    }
                });
    }

    /** Neither a page that does not exist nor a question that the service refuses. */
    private static boolean isPartOfPage(Request request) {
        return !List.of("document", "fetch").contains(request.resourceType());
    }

    private void complain(Page page, String what) {
        complaints.add(page.url() + ": " + what);
    }
}

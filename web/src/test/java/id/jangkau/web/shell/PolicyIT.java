package id.jangkau.web.shell;

import com.microsoft.playwright.Page;
import id.jangkau.web.Chromium;
import id.jangkau.web.Complaints;
import id.jangkau.web.Server;
import id.jangkau.web.State;
import id.jangkau.web.Window;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Jangkau needs nobody else, and what the browser may do is enough for it. */
@ExtendWith({Server.class, Chromium.class})
class PolicyIT {

    static Window[] windows() {
        return Window.varied();
    }

    /** Chromium fails the test for what the browser complains about. */
    @ParameterizedTest
    @MethodSource("windows")
    void noStateOfAnyPageLeavesTheServerOrOffendsAgainstThePolicy(
            Window window, URI server, Page page, Complaints complaints) {
        List<State> states = State.all(server, page);

        try (var visitor = window.open(page.context().browser(), server)) {
            complaints.listen(visitor);
            for (State state : states) {
                state.show(server, visitor.pages().get(0));
            }
        }
    }
}

package id.jangkau.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What axe-core can see of the rules of accessibility; what it cannot, people have to look at. */
@ExtendWith({Server.class, Chromium.class})
class AccessibilityIT {

    static Window[] windows() {
        return Window.varied();
    }

    @ParameterizedTest
    @MethodSource("windows")
    void noStateOfAnyPageBreaksARuleOfAccessibility(Window window, URI server, Page page) {
        List<State> states = State.all(server, page);

        try (var visitor = window.open(page.context().browser(), server)) {
            Page opened = visitor.pages().get(0);
            assertThat(states.stream().flatMap(state -> violations(state, server, opened)))
                    .isEmpty();
        }
    }

    private static Stream<String> violations(State state, URI server, Page page) {
        state.show(server, page);
        return new AxeBuilder(page)
                        .setLegacyMode(true) // the other one opens windows of its own
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> told(rule, node)))
                        .map(violation -> state + ": " + violation);
    }

    private static String told(Rule rule, CheckedNode node) {
        return rule.getId() + " (" + rule.getHelp() + ") at " + node.getTarget();
    }
}

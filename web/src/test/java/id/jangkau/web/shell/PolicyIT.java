package id.jangkau.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import id.jangkau.web.Chromium;
import id.jangkau.web.Server;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the browser may do is enough for our own pages. */
@ExtendWith({Server.class, Chromium.class})
class PolicyIT {

    @ParameterizedTest
    @ValueSource(strings = {"/overview", "/simulator", "/comparison", "/nowhere"})
    void noPageOffendsAgainstItsOwnPolicy(String path, URI server, Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(
                message -> {
                    if (message.text().contains("Content Security Policy")) {
                        complaints.add(message.text());
                    }
                });
        page.onPageError(complaints::add);

        page.navigate(server.resolve(path).toString());
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(complaints).isEmpty();
    }
}

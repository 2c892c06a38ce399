package id.jangkau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first five minutes of a new user. */
@ExtendWith({Server.class, Chromium.class})
class BrowserWalkIT {

    @Test
    void theFirstPageIsTheOverview(URI server, Page page) {
        page.navigate(server.toString());

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("pekerja Kalimantan");
    }
}

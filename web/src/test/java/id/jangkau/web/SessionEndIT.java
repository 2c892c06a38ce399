package id.jangkau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A session that ended while somebody was typing, or with a server that was started again: pages
 * keep nothing in it that anybody would miss.
 */
@ExtendWith({Server.class, Chromium.class})
class SessionEndIT {

    private static final String SESSION = "JSESSIONID";

    @Test
    void aScenarioIsRenamedAndItsVersionsAreListed(URI server, Page page) {
        String name = "Sesi berakhir " + UUID.randomUUID();
        page.navigate(server.resolve("/simulator?lang=id").toString());
        assertThat(page.locator("#coverage")).hasText(Pattern.compile("\\d"));
        page.locator("#save").click();
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:note']").fill("Diketik lama sekali");
        page.locator("[id='form:create']").click();
        assertThat(page.locator("#message")).containsText("Tersimpan: " + name + ", versi 1.");

        act(page, "rename");
        page.locator("[id='form:name']").fill(name + " baru");
        endSession(page);
        page.locator("[id='form:rename']").click();
        assertThat(page.locator("#scenario-name")).hasText(name + " baru");

        endSession(page);
        act(page, "versions");
        assertThat(page.locator("#versions")).containsText("Diketik lama sekali");
    }

    @Test
    void anExplanationThatWasTypedIsKept(URI server, Page page) {
        String reason = "Alasan " + UUID.randomUUID();
        page.navigate(server.resolve("/data?lang=id&explain=MEMBERS-4-5").toString());
        page.locator("[id='explanation:reason']").fill(reason);
        endSession(page);

        page.locator("[id='explanation:explain']").click();

        assertThat(page.locator("#contradiction-MEMBERS-4-5")).containsText(reason);
        page.locator("#contradiction-MEMBERS-4-5 .explain").click();
        endSession(page);
        page.locator("[id='explanation:takeBack']").click();
        assertThat(page.locator("#contradiction-MEMBERS-4-5")).containsText("perlu penjelasan");
    }

    /** The browser still sends the name of a session that the server has forgotten. */
    private static void endSession(Page page) {
        Cookie gone =
                new Cookie(SESSION, "0123456789abcdef").setUrl(page.url().replaceAll("[?#].*", ""));
        page.context().addCookies(List.of(gone));
    }

    private static void act(Page page, String act) {
        page.locator("#scenario-menu").click();
        page.locator("#scenario-actions [data-act=" + act + "]").click();
    }
}

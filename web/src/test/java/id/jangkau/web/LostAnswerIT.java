package id.jangkau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server saves, its answer is lost on the way, and somebody tries again. */
@ExtendWith({Server.class, Chromium.class})
class LostAnswerIT {

    private static final String SIMULATOR = "**/simulator**";

    /** Nothing but this test has it. */
    private final String name = "Jawaban hilang " + UUID.randomUUID();

    private Page page;
    private URI server;

    @BeforeEach
    void open(URI server, Page page) {
        this.page = page;
        this.server = server;
        page.navigate(server.resolve("/simulator?lang=id").toString());
        assertThat(page.locator("#coverage")).hasText(Pattern.compile("\\d\\d,\\d\\d"));
        page.locator("#save").click();
        dialog().getByLabel("Nama").fill(name);
    }

    @Test
    void aScenarioThatIsSavedAgainAfterALostAnswerIsThereOnce() {
        loseTheAnswerTo("form:create");
        assertThat(page.locator("#unsent")).isVisible();

        press("form:create");

        assertThat(message()).containsText("Tersimpan: " + name + ", versi 1.");
        assertThat(saved()).isEqualTo(1);
    }

    @Test
    void whatWasChangedAfterALostAnswerIsSavedOnlyAsAnotherScenario() {
        loseTheAnswerTo("form:create");
        assertThat(page.locator("#unsent")).isVisible();
        dialog().getByLabel("Nama").fill(name + " lain");

        press("form:create");
        assertThat(dialog()).containsText("Percobaan Anda sebelumnya ternyata tersimpan");
        assertThat(saved()).isEqualTo(1);

        press("form:create");
        assertThat(message()).containsText("Tersimpan: " + name + " lain, versi 1.");
        assertThat(saved()).isEqualTo(2);
    }

    @Test
    void aVersionThatIsSavedAgainAfterALostAnswerIsThereOnce() {
        press("form:create");
        assertThat(message()).containsText("versi 1");
        page.locator(".group--open .lever input[type=range]").first().press("End");
        page.locator("#save").click();
        loseTheAnswerTo("form:revise");
        assertThat(page.locator("#unsent")).isVisible();

        press("form:revise");

        assertThat(message()).containsText("Tersimpan: " + name + ", versi 2.");
    }

    @Test
    void aCopyThatIsMadeAgainAfterALostAnswerIsThereOnce() {
        press("form:create");
        assertThat(message()).containsText("versi 1");
        loseTheNextAnswer();
        duplicate();
        assertThat(message()).containsText("Server tidak menjawab");

        duplicate();
        assertThat(message()).containsText("(salinan)");
        assertThat(saved()).isEqualTo(2);
    }

    /** The page sends, the server does as it is told, and the line breaks. */
    private void loseTheAnswerTo(String button) {
        loseTheNextAnswer();
        press(button);
    }

    private void loseTheNextAnswer() {
        var lost = new AtomicBoolean();
        page.route(
                SIMULATOR,
                route -> {
                    if (isSave(route.request()) && !lost.getAndSet(true)) {
                        route.fetch();
                        route.abort();
                    } else {
                        route.resume();
                    }
                });
    }

    /** Not a page that is opened, nor a look whether a name is used. */
    private static boolean isSave(Request request) {
        return request.method().equals("POST")
                && !request.postData().contains("source=form%3Aname&");
    }

    private void duplicate() {
        page.locator("#scenario-menu").click();
        page.locator("#scenario-actions [data-act=duplicate]").click();
    }

    private void press(String button) {
        page.locator("[id='" + button + "']").click();
    }

    private Locator dialog() {
        return page.locator(".ui-dialog:visible");
    }

    private Locator message() {
        return page.locator("#message");
    }

    /** How many scenarios this test has saved. */
    private int saved() {
        String all = page.request().get(server.resolve("/api/v1/scenarios").toString()).text();
        return all.split(name, -1).length - 1;
    }
}

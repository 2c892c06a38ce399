package id.jangkau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that somebody did is lost when the server goes away or forgets who they are. */
@ExtendWith({Server.class, Chromium.class})
class ResilienceIT {

    private static final String SERVICE = "**/api/**";
    private static final Pattern A_FIGURE = Pattern.compile("\\d\\d,\\d\\d");

    private static final Route.FulfillOptions BUSY =
            new Route.FulfillOptions()
                    .setStatus(503)
                    .setHeaders(Map.of("Retry-After", "1"))
                    .setContentType("application/problem+json")
                    .setBody("{\"type\": \"/openapi#/components/responses/Busy\"}");

    private static final Route.FulfillOptions FAILED =
            new Route.FulfillOptions().setStatus(500).setHeaders(Map.of("Retry-After", "1"));

    private Page page;

    @BeforeEach
    void open(URI server, Page page) {
        this.page = page;
        page.navigate(server.resolve("/simulator?lang=id").toString());
        assertThat(coverage()).hasText(A_FIGURE);
    }

    @Test
    void aLeverMovedWhileTheServerIsAwayIsComputedWhenItIsBack() {
        String before = coverage().innerText();
        page.route(SERVICE, Route::abort);
        moveLever();
        assertThat(page.locator("#offline")).isVisible();
        assertThat(coverage()).hasText(before);

        page.unroute(SERVICE);
        page.locator("#offline-again").click();

        assertThat(page.locator("#offline")).isHidden();
        assertThat(coverage()).not().hasText(before);
    }

    @Test
    void aSlowAnswerIsSaidToBeComputedUntilItIsThere() {
        String before = coverage().innerText();
        BlockingQueue<Route> held = new LinkedBlockingQueue<>();
        page.route(SERVICE, held::add);
        moveLever();
        assertThat(page.locator("#computing")).hasText("Menghitung…");
        assertThat(coverage()).hasText(before);

        held.forEach(Route::resume);

        assertThat(coverage()).not().hasText(before);
        assertThat(page.locator("#computing")).isHidden();
    }

    @Test
    void aServerWithoutTimeIsAskedAgainByItselfWhileTheLineMoves() {
        List<Route> draws = new CopyOnWriteArrayList<>();
        page.route(
                "**/api/v1/projections",
                route -> {
                    if (route.request().postData().contains("\"draws\"")) {
                        draws.add(route);
                    } else {
                        route.resume();
                    }
                });
        moveLever();
        page.waitForCondition(() -> draws.size() == 1);
        draws.get(0).fulfill(BUSY);

        assertThat(page.locator("#busy")).containsText("sedang menghitung untuk orang lain");
        assertThat(page.locator("#offline")).isHidden();
        page.waitForCondition(() -> draws.size() == 2);
        draws.get(1).fulfill(BUSY);
        String before = coverage().innerText();
        lever().press("Home");
        assertThat(coverage()).not().hasText(before);
        page.waitForCondition(() -> draws.size() == 3);
        assertThat(page.locator("#busy")).isHidden(); // nobody waits for the older answer
        draws.get(2).resume();
        assertThat(page.locator("#band-note")).containsText("dalam 8 dari 10");
    }

    @Test
    void aBandThatFailedIsTakenAwayAndThePageSaysWhy() {
        page.route(
                "**/api/v1/projections",
                route -> {
                    if (route.request().postData().contains("\"draws\"")) {
                        route.fulfill(FAILED);
                    } else {
                        route.resume();
                    }
                });

        moveLever();

        assertThat(page.locator("#band-note")).containsText("Terjadi gangguan di server");
        assertThat(page.locator("#chance")).hasText("belum terhitung");
        assertThat(page.locator("#circles .circles--open")).isVisible();
        assertThat(page.locator("#offline")).isHidden();
        assertThat(page.locator("#doubts-said")).isEmpty();
    }

    @Test
    void thePageAsksAgainByItself() {
        page.route(SERVICE, Route::abort);
        moveLever();
        assertThat(page.locator("#offline")).isVisible();

        page.unroute(SERVICE);

        assertThat(page.locator("#offline")).isHidden();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gone-with-the-server"})
    void aScenarioIsSavedThoughTheSessionIsGone(String session) {
        moveLever();
        page.locator("#save").click();
        Locator dialog = page.locator(".ui-dialog:visible");
        dialog.getByLabel("Nama").fill("Sesi hilang " + session);
        forget(session);

        page.locator("[id='form:create']").click();

        assertThat(page.locator("body")).containsText("Tersimpan: Sesi hilang " + session);
    }

    /**
     * As after a long pause, where the cookie has ended, or after a restart, where it says nothing.
     */
    private void forget(String session) {
        page.context().clearCookies();
        if (!session.isEmpty()) {
            page.context()
                    .addCookies(List.of(new Cookie("JSESSIONID", session).setUrl(page.url())));
        }
    }

    private Locator coverage() {
        return page.locator("#coverage");
    }

    private void moveLever() {
        lever().press("End");
    }

    private Locator lever() {
        return page.locator(".group--open .lever input[type=range]").first();
    }
}

package id.jangkau.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;

/**
 * How a visitor looks at Jangkau.
 *
 * @param width in CSS pixels
 * @param language {@code id} or {@code en}
 */
public record Window(int width, int height, ColorScheme scheme, String language) {

    /** Four windows in which each width, theme and language meets each of the others. */
    public static Window[] varied() {
        return new Window[] {
            new Window(1440, 900, ColorScheme.LIGHT, "id"),
            new Window(1440, 900, ColorScheme.DARK, "en"),
            new Window(390, 844, ColorScheme.DARK, "id"),
            new Window(390, 844, ColorScheme.LIGHT, "en"),
        };
    }

    /** Each state begins as in a new tab, and not with what the one before left open. */
    private static final String NOTHING_OPENED =
            "if (location.origin !== 'null') sessionStorage.clear()";

    /** Opens it for a visitor of its own, on the first page; whoever asked closes the context. */
    public BrowserContext open(Browser browser, URI server) {
        BrowserContext visitor =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setColorScheme(scheme)
                                .setReducedMotion(ReducedMotion.REDUCE));
        visitor.addInitScript(Chromium.TOUR_SEEN);
        visitor.addInitScript(NOTHING_OPENED);
        Page page = visitor.newPage();
        page.navigate(server.resolve("/?lang=" + language).toString());
        return visitor;
    }
}

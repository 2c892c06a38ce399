package id.jangkau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;

/** Somebody at the levers: what a walk on Simulasi does again and again. */
abstract class SimulatorVisit {

    static final Pattern A_PERCENTAGE = Pattern.compile("\\d\\d[,.]\\d\\d");
    static final String SOUTH_KALIMANTAN = "63";
    static final int PHONE_HEIGHT = 844;
    static final int PHONE_WIDTH = 390;

    URI server;
    Page page;
    Complaints complaints;

    @BeforeEach
    void openTheSimulator(URI server, Page page, Complaints complaints) {
        this.server = server;
        this.page = page;
        this.complaints = complaints;
        visit("simulator");
    }

    void visit(String path) {
        page.navigate(server.resolve(path).toString());
        assertThat(coverage()).hasText(A_PERCENTAGE);
    }

    Locator coverage() {
        return page.locator("#coverage");
    }

    String figure() {
        return coverage().innerText();
    }

    /** The figure once it is another. */
    String figureAfter(String former) {
        assertThat(coverage()).not().hasText(former);
        return figure();
    }

    double coverageAfter(String former) {
        return number(figureAfter(former));
    }

    static double number(String figure) {
        return Double.parseDouble(figure.replace(',', '.'));
    }

    static String figureOf(double number) {
        return "%.2f".formatted(number).replace('.', ',');
    }

    Locator lever(String name) {
        return page.locator("[data-lever=" + name + "]");
    }

    void raise(String lever) {
        lever(lever).getByRole(AriaRole.SLIDER).press("End");
    }

    void open(String lever) {
        lever(lever).locator(".lever__toggle").click();
    }

    void type(String lever, String text) {
        lever(lever).locator(".lever__value").fill(text);
        lever(lever).locator(".lever__value").press("Enter");
    }

    Locator share(String payer) {
        return lever("MEDIA_CAMPAIGN").locator("[data-payer=" + payer + "]");
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
    }

    Locator lastChange() {
        return page.locator("#last-change");
    }

    String link() {
        button("Bagikan").click();
        Locator link = page.locator("#share-link");
        assertThat(link).hasValue(Pattern.compile("#state="));
        return link.inputValue();
    }

    static int width(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth");
    }
}

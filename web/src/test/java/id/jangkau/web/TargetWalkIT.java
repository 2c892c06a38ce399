package id.jangkau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a planner learns on Target: which target is honest, what it takes, and what money leaves.
 */
@ExtendWith({Server.class, Chromium.class})
class TargetWalkIT {

    private static final Pattern OPENING =
            Pattern.compile(
                    "^(.+): 50,00\u00a0% pada Februari 2031 tercapai pada .+ dari 10 kemungkinan"
                            + " masa depan\\. Yang dapat dijanjikan pada (\\d) dari 10:"
                            + " \\d\\d,\\d\\d\u00a0%\\.$");

    /** A dozen ensembles, on a machine that does other things besides. */
    private static final ContainsTextOptions SLOWLY = new ContainsTextOptions().setTimeout(60_000);

    private URI server;
    private Page page;

    @BeforeEach
    void open(URI server, Page page, Complaints complaints) {
        this.server = server;
        this.page = page;
        page.setViewportSize(1440, 900);
    }

    private void visit(String path) {
        page.navigate(server.resolve(path).toString());
    }

    private Locator conclusion() {
        return page.locator("#conclusion");
    }

    private Locator effort() {
        return page.locator("#effort-sentence");
    }

    /** The multiple in the sentence of the effort. */
    private double multiple() {
        Matcher found =
                Pattern.compile("membutuhkan (\\d+(,\\d+)?) kali").matcher(effort().innerText());
        assertThat(found.find()).as(effort().innerText()).isTrue();
        return Double.parseDouble(found.group(1).replace(',', '.'));
    }

    @Test
    void moreCertaintyTakesMoreEffortAndTheAddressHoldsTheQuestion() {
        visit("target");
        assertThat(effort()).containsText("membutuhkan", SLOWLY);
        assertThat(conclusion()).hasText(OPENING);
        double usual = multiple();
        assertThat(page.locator("#effort .found")).containsText("upaya terkecil");
        assertThat(page.locator("#money tfoot")).containsText("Rp");

        page.locator("#tenths").selectOption("9");

        assertThat(effort()).containsText("9 dari 10", SLOWLY);
        assertThat(multiple()).isGreaterThan(usual);
        assertThat(page).hasURL(Pattern.compile("chance=9"));
        page.reload();
        assertThat(conclusion()).containsText("pada 9 dari 10", SLOWLY);
    }

    @Test
    void whatCannotBeReachedSaysTheMostAndWhy() {
        visit("target?scenario=VILLAGE_DRIVE");

        assertThat(effort()).containsText("tidak dapat dicapai", SLOWLY);
        assertThat(effort()).containsText(Pattern.compile("paling tinggi \\d\\d,\\d\\d"));
        assertThat(page.locator("#remarks"))
                .containsText("Pelibatan desa berhenti pada 1 kali: sejak Jun 2027");
        assertThat(page.locator("#effort .found")).hasCount(0);
    }

    @Test
    void twoAmountsGiveTheThirdAndTheMonthAfterIsInThePicture() {
        visit("target");
        assertThat(page.locator("#workers")).hasValue("23.809");
        assertThat(page.locator("#funding-sentence"))
                .hasText("Rp4.000.000.000 membayar iuran 23.809 pekerja selama 10 bulan.");
        assertThat(page.locator("#after-sentence")).containsText("berhenti pada November 2027");

        page.locator("[name=computed][value=months]").check();
        page.locator("#workers").fill("20000");
        page.locator("#workers").press("Enter");

        assertThat(page.locator("#months")).hasValue("11");
        assertThat(page.locator("#after-sentence")).containsText("berhenti pada Desember 2027");
        assertThat(page.locator("#keep tbody tr")).hasCount(4);
        page.locator("#workers").fill("dua");
        page.locator("#workers").press("Enter");
        assertThat(page.locator("#workers-fault")).containsText("bilangan bulat");
        assertThat(page.locator("#after-sentence")).isHidden();
    }

    @Test
    void anAnswerToAnOlderQuestionIsNotLeftStanding() {
        visit("target");
        assertThat(effort()).containsText("membutuhkan", SLOWLY);
        page.route("**/api/v1/targets/**", Route::abort);

        page.locator("#package").selectOption("MEDIA_CAMPAIGN");

        assertThat(page.locator("#offline")).isVisible();
        assertThat(conclusion()).hasText("Target");
        assertThat(effort()).isHidden();
        page.unroute("**/api/v1/targets/**");
        page.locator("#offline-again").click();
        assertThat(conclusion()).containsText("Kampanye media", SLOWLY);
    }
}

package id.jangkau.web.evidence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import id.jangkau.web.Chromium;
import id.jangkau.web.Office;
import id.jangkau.web.OfficeServer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A planner changes what projections rest on; on a server whose data may change. */
@ExtendWith({Office.class, Chromium.class})
class EvidenceWalkIT {

    private final OfficeServer office;

    EvidenceWalkIT(OfficeServer office) {
        this.office = office;
    }

    @Test
    void aCostIsLookedAtEnteredExplainedOnMetodeAndTakenBackByUsingTheOldVersionAgain(Page page) {
        visit(page, "method");
        page.locator("#cost-village_month .change").click();
        field(page, "COSTS/village_month", "central").fill("900.000");
        field(page, "COSTS/village_month", "source").fill("Survei upah, Oktober 2026");
        page.locator("#look").click();
        assertThat(page.locator("[id='COSTS/village_month:central-fault']"))
                .hasText("Tidak boleh di atas Tinggi (840.000).");

        field(page, "COSTS/village_month", "high").fill("950.000");
        page.locator("#look").click();
        assertThat(page.locator("#changes tbody tr")).hasCount(3);
        assertThat(page.locator("#effects tbody tr").nth(1)).containsText("Dorongan desa");
        enter(page, "Upah pendamping naik");

        visit(page, "method");
        assertThat(page.locator("#cost-village_month .changed"))
                .containsText(
                        "Upah pendamping naik. Sebelumnya: Nilai tengah 600.000; Tinggi 840.000");

        visit(page, "data");
        Locator newest = page.locator("#versions-table tbody tr").first();
        newest.scrollIntoViewIfNeeded();
        assertThat(newest).containsText("1 baris bukti");
        newest.getByText("sejak").click();
        assertThat(page.locator("#changes-evidence tbody tr")).hasCount(3);

        page.locator(".renew summary").last().click();
        Locator form = page.locator("[data-renew='2026-02-r1']");
        form.locator("textarea").fill("Survei ditarik");
        form.locator("button").click();
        assertThat(page.locator("#versions-table")).containsText("Survei ditarik");

        visit(page, "evidence");
        assertThat(page.locator("[id='COSTS/village_month']")).containsText("600.000");
    }

    @Test
    void whoEntersSecondIsToldWhatChangedMeanwhileAndLosesNothing(Page page) {
        write(page, "REACH/61", "reachPercent", "80");
        Page other = page.context().browser().newPage();
        write(other, "REACH/62", "reachPercent", "85");
        enter(other, "survei lain");

        page.locator("#reason").fill("survei APJII 2026");
        page.locator("#enter").click();

        assertThat(page.locator("#meanwhile")).containsText("85");
        assertThat(field(page, "REACH/61", "reachPercent")).hasValue("80");
        assertThat(page.locator("#reason")).hasValue("survei APJII 2026");
        page.locator("#enter").click();
        assertThat(page.locator("#told")).containsText("berlaku mulai sekarang");
        assertThat(page.locator("[id='REACH/62']")).containsText("85");
        assertThat(page.locator("[id='REACH/61']")).containsText("80");
    }

    @Test
    void whatIsWrittenOutlivesAReloadAndTheOtherLanguage(Page page) {
        write(page, "CAPACITY/employers", "value", "70.000");

        page.navigate(office.address().resolve("evidence?lang=en").toString());

        assertThat(field(page, "CAPACITY/employers", "value")).hasValue("70,000");
        page.locator("[data-edit='CAPACITY/employers']").click();
        assertThat(page.locator("#revision")).isHidden();
    }

    @Test
    void anAnswerToWhatIsNoLongerWrittenIsNotShownAndWhatIsShownIsEntered(Page page) {
        List<Route> held = new CopyOnWriteArrayList<>();
        visit(page, "evidence#REACH/64");
        page.route("**/revisions?dryRun=true", held::add);
        field(page, "REACH/64", "reachPercent").fill("81");
        field(page, "REACH/64", "source").fill("survei");
        page.waitForRequest("**/revisions?dryRun=true", () -> page.locator("#look").click());
        field(page, "REACH/64", "reachPercent").fill("82");

        page.waitForResponse("**/revisions?dryRun=true", () -> held.get(0).resume());
        page.evaluate("async () => (await fetch('api/v1/coverage')).text()"); // a turn later

        assertThat(page.locator("#preview")).isHidden();
        page.unroute("**/revisions?dryRun=true");
        field(page, "REACH/64", "source").press("Enter");
        assertThat(page.locator("#changes")).containsText("82");
        enter(page, "survei APJII 2026");
        assertThat(page.locator("[id='REACH/64']")).containsText("82");
    }

    @Test
    void whoSharesARowSeesTheValueOfTheOtherAndCanStillInsistOnTheOldOne(Page page) {
        write(page, "REACH/65", "year", "2023");
        String old = field(page, "REACH/65", "reachPercent").inputValue();
        Page other = page.context().browser().newPage();
        write(other, "REACH/65", "reachPercent", "86");
        enter(other, "survei lain");

        page.locator("#reason").fill("tahun salah");
        page.locator("#enter").click();
        assertThat(field(page, "REACH/65", "reachPercent")).hasValue("86");
        field(page, "REACH/65", "reachPercent").fill(old);
        assertThat(page.locator("#meanwhile")).containsText("86");
        page.locator("#look").click();
        enter(page, "nilai lama benar");

        assertThat(page.locator("[id='REACH/65']")).containsText(old);
        assertThat(page.locator("[id='REACH/65']")).containsText("2023");
    }

    @Test
    void aServerWithoutTimeIsAskedAgainByItselfWhatAChangeWouldDo(Page page) {
        List<Route> asked = new CopyOnWriteArrayList<>();
        visit(page, "evidence#REACH/63");
        page.route("**/revisions?dryRun=true", asked::add);
        field(page, "REACH/63", "reachPercent").fill("71");
        field(page, "REACH/63", "source").fill("survei");
        page.locator("#look").click();
        page.waitForCondition(() -> asked.size() == 1);

        asked.get(0)
                .fulfill(
                        new Route.FulfillOptions()
                                .setStatus(503)
                                .setHeaders(Map.of("Retry-After", "1"))
                                .setBody("{\"type\": \"/openapi#/components/responses/Busy\"}"));

        assertThat(page.locator("#busy")).isVisible();
        page.waitForCondition(() -> asked.size() == 2);
        asked.get(1).resume();
        assertThat(page.locator("#changes")).containsText("71");
        assertThat(page.locator("#busy")).isHidden();
    }

    @Test
    void aNumberThatMayMeanTwoIsAskedBack(Page page) {
        visit(page, "evidence#PARAMETERS/peer_effect.NON_WAGE");
        Locator field = field(page, "PARAMETERS/peer_effect.NON_WAGE", "central");
        Locator fault = page.locator("[id='PARAMETERS/peer_effect.NON_WAGE:central-fault']");

        field.fill("0.013");
        field.press("Enter");
        assertThat(fault).containsText("Tulis 0,013");
        field.fill("2.125");
        field.press("Enter");
        assertThat(fault).containsText("dapat berarti 2125 atau 2,1250");
    }

    private void write(Page page, String row, String field, String value) {
        visit(page, "evidence#" + row);
        field(page, row, field).fill(value);
        field(page, row, "source").fill("survei");
        page.locator("#look").click();
        assertThat(page.locator("#preview")).isVisible();
    }

    private static void enter(Page page, String reason) {
        page.locator("#reason").fill(reason);
        page.locator("#enter").click();
        assertThat(page.locator("#told")).containsText("berlaku mulai sekarang");
    }

    private void visit(Page page, String path) {
        page.navigate(office.address().resolve(path).toString());
    }

    private static Locator field(Page page, String row, String name) {
        return page.locator("[id='%s:%s']".formatted(row, name));
    }
}

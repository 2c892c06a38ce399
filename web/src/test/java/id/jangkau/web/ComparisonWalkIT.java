package id.jangkau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Comparing scenarios, as a planner does it. */
@ExtendWith({Server.class, Chromium.class})
class ComparisonWalkIT {

    private URI server;
    private Page page;
    private Complaints complaints;

    @BeforeEach
    void listen(URI server, Page page, Complaints complaints) {
        this.server = server;
        this.page = page;
        this.complaints = complaints;
    }

    @Test
    void referencesAreComparedOneIsSwappedAndTheAddressShowsTheSameElsewhere() {
        open("");
        assertThat(columns())
                .hasText(
                        new String[] {
                            "Baseline",
                            "Kampanye media",
                            "Dukungan iuran",
                            "Dorongan desa",
                            "Paket lengkap"
                        });
        assertThat(page.locator("#conclusion")).containsText("Paket lengkap paling tinggi pada");
        assertThat(page.locator("#levers tbody")).containsText("Rp300 per pekerja per bulan");

        swap("Kampanye media", "LOCAL_GOVERNMENT");
        page.getByText("Selisih dengan Baseline").click();
        page.getByLabel("Wilayah").selectOption("63");

        assertThat(columns())
                .hasText(
                        new String[] {
                            "Baseline",
                            "Dukungan iuran",
                            "Dorongan desa",
                            "Paket lengkap",
                            "Kolaborasi pemda"
                        });
        assertThat(page.locator("#conclusion")).containsText("Kalimantan Selatan");
        assertThat(page.locator("#figures tbody tr").first()).containsText("poin");
        String figures = page.locator("#figures").innerText();
        try (BrowserContext elsewhere = browser().newContext()) {
            complaints.listen(elsewhere);
            Page other = elsewhere.newPage();
            other.navigate(page.url());
            assertThat(other.locator("#figures tbody tr")).hasCount(6);
            assertThat(other.locator("#figures").innerText()).isEqualTo(figures);
        }
    }

    @Test
    void onAPhoneInEnglishNothingIsCutAndTheChoiceIsKept() {
        page.setViewportSize(390, 844);
        open("?scenario=BASELINE&scenario=MEDIA_CAMPAIGN&scenario=FULL_PACKAGE");
        assertThat(columns()).hasCount(3);

        page.getByLabel("Keluarkan Kampanye media").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English")).click();

        assertThat(columns()).hasText(new String[] {"Baseline", "Full package"});
        assertThat(page.locator("#conclusion")).containsText("Full package is highest in");
        assertThat(page.locator("#provinces tbody tr")).hasCount(5);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        page.locator("#regencies-part summary").click();
        assertThat(page.locator("#regencies tbody tr")).hasCount(56);
    }

    @Test
    void theDialogWorksByKeyboardAlone() {
        open("?scenario=BASELINE&scenario=FULL_PACKAGE");
        assertThat(columns()).hasCount(2);

        page.locator("#add").focus();
        page.keyboard().press("Enter");
        Locator offer = offer("VILLAGE_DRIVE");
        offer.focus();
        page.keyboard().press("Space");
        page.keyboard().press("Escape");

        assertThat(columns()).hasText(new String[] {"Baseline", "Paket lengkap", "Dorongan desa"});
        assertThat(page.locator("#add")).isFocused();
    }

    @Test
    void whatTheAddressNamesInVainIsSaidAndTheOthersAreShown() {
        open("?scenario=987654321&scenario=FULL_PACKAGE&scenario=MEDIA_CAMPAIGN");

        assertThat(page.locator("#complaints"))
                .hasText("Satu skenario dalam alamat ini tidak ada atau sudah dihapus.");
        assertThat(columns()).hasText(new String[] {"Paket lengkap", "Kampanye media"});
        assertThat(page.locator("#horizon")).containsText("Baseline tidak dipilih");
    }

    @Test
    void aScenarioIsComparedByTheLinkThatPeoplePassOn() {
        String id = saveWhatIsRefused("Diteruskan");
        String saved =
                page.request().get(server.resolve("/api/v1/scenarios/" + id).toString()).text();
        String link = saved.replaceFirst("(?s).*/simulator\\?scenario=([\\w-]+).*", "$1");

        open("?scenario=" + link + "&scenario=FULL_PACKAGE");

        assertThat(page.locator("#chosen [data-action=remove][data-key='" + id + "']")).hasCount(1);
        assertThat(page.locator("#complaints")).containsText("Diteruskan");
    }

    @Test
    void whatIsShownInsteadOfALostScenarioIsNamed() {
        open("?scenario=987654321&scenario=FULL_PACKAGE");

        assertThat(columns()).hasText(new String[] {"Paket lengkap", "Baseline"});
        assertThat(page.locator("#complaints"))
                .containsText("sudah dihapus. Sebagai gantinya ditampilkan Baseline.");
    }

    @Test
    void aRefusedScenarioIsNamedAndTheOthersAreShown() {
        String id = saveWhatIsRefused("Semua desa sekaligus");

        open("?scenario=" + id + "&scenario=BASELINE&scenario=MEDIA_CAMPAIGN");

        assertThat(page.locator("#complaints")).containsText("Semua desa sekaligus");
        assertThat(page.locator("#complaints")).containsText("desa akan terlibat sekaligus");
        assertThat(columns()).hasText(new String[] {"Baseline", "Kampanye media"});
    }

    @Test
    void whereOnlyBaselineIsLeftNothingIsConcluded() {
        String id = saveWhatIsRefused("Ditolak di samping Baseline");

        open("?scenario=" + id + "&scenario=BASELINE");

        assertThat(columns()).hasText(new String[] {"Baseline"});
        assertThat(page.locator("#conclusion")).hasText("Bandingkan");
        assertThat(page.locator("#levers-sentence")).isEmpty();
        assertThat(page.locator("#provinces-sentence")).isEmpty();
    }

    @Test
    void noFigureOfAFormerChoiceStaysWhereNothingCanBeShown() {
        String one = saveWhatIsRefused("Ditolak pertama");
        String other = saveWhatIsRefused("Ditolak kedua");
        open("?until=60&scenario=" + one + "&scenario=" + other + "&scenario=FULL_PACKAGE");
        assertThat(columns()).hasText(new String[] {"Paket lengkap"});

        page.getByLabel("Keluarkan Paket lengkap").click();

        assertThat(page.locator("#complaints li")).hasCount(2);
        assertThat(page.locator("#conclusion")).hasText("Bandingkan");
        assertThat(page.locator("#figures")).isHidden();
        assertThat(page.locator(".chart__canvas")).isHidden();
        assertThat(page.getByLabel("Wilayah")).isVisible();
    }

    @Test
    void whatIsSavedIsFetchedWhenTheListOpens() {
        String id = saveWhatIsRefused("Hanya dalam daftar");
        open("?scenario=BASELINE&scenario=FULL_PACKAGE");
        assertThat(page.content()).doesNotContain("Hanya dalam daftar");

        page.locator("#add").click();

        assertThat(offer("'" + id + "'")).not().isChecked();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Hanya dalam daftar");
    }

    @Test
    void aSearchWithoutAHitSaysSoAndShowsNoHeadings() {
        IntStream.rangeClosed(1, 5).forEach(each -> saveWhatIsRefused("Dicari " + each));
        open("?scenario=BASELINE&scenario=FULL_PACKAGE");
        page.locator("#add").click();
        Locator search = page.getByLabel("Cari nama atau catatan");
        Locator groups = page.locator("#offers fieldset:visible");

        search.fill("tak seorang pun menamainya");

        assertThat(page.locator("#filter-none")).containsText("“tak seorang pun menamainya”");
        assertThat(groups).hasCount(0);

        search.fill("dicari");

        assertThat(page.locator("#filter-none")).isEmpty();
        assertThat(groups).hasCount(1);
    }

    /** A scenario that would engage more villages at once than there may be. */
    private String saveWhatIsRefused(String name) {
        String tooMuchInTime =
                """
                {"name": "%s", "body": {"months": 1, "levers":
                  [{"lever": "VILLAGE_ENGAGEMENT", "value": 0.4}]}}
                """
                        .formatted(name);
        var saved =
                page.request()
                        .post(
                                server.resolve("/api/v1/scenarios").toString(),
                                RequestOptions.create()
                                        .setHeader("Content-Type", "application/json")
                                        .setData(tooMuchInTime));
        assertThat(saved.status()).as(saved.text()).isEqualTo(201);
        return saved.text().replaceFirst("(?s).*?\"id\":(\\d+).*", "$1");
    }

    private void open(String question) {
        page.navigate(server.resolve("/comparison" + question).toString());
    }

    private Locator columns() {
        return page.locator("#figures thead b");
    }

    /** A reference in the dialog; by its key, because other tests save scenarios of like names. */
    private Locator offer(String reference) {
        return page.getByRole(AriaRole.DIALOG).locator("[value=" + reference + "]");
    }

    private void swap(String out, String in) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Keluarkan " + out).setExact(true))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tambah skenario"))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        offer(in).check();
        dialog.locator("form button").click();
    }

    private Browser browser() {
        return page.context().browser();
    }
}

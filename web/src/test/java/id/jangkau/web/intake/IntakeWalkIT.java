package id.jangkau.web.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.jangkau.web.Chromium;
import id.jangkau.web.OfficeServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A planner gets the table of a dinas in, or knows why not; on a server whose data may change. */
@ExtendWith(Chromium.class)
class IntakeWalkIT {

    private static OfficeServer office;

    @TempDir private static Path data;

    @BeforeAll
    static void open() throws Exception {
        office = new OfficeServer(data).start();
    }

    @AfterAll
    static void end() throws Exception {
        office.kill();
    }

    @Test
    void theTableOfADinasIsAskedAboutLookedAtAndEntered(Page page) {
        visit(page);
        choose(
                page,
                """
                DINAS TENAGA KERJA KABUPATEN BANJAR;;;;
                Kabupaten/Kota;Segmen;Bulan;Jumlah Pekerja;Peserta Aktif
                Kab. Banjar;BPU;Februari 2026;150.250;45.120
                Kab. Banjar;PU;Februari 2026;98.400;61.002
                Jumlah;;Februari 2026;248.650;106.122
                """);
        answer(page, "Pekerja", "150.250");

        assertThat(page.locator("#verdict"))
                .hasText("2 baris angka dibaca: 0 angka baru, 2 berubah, 0 sama.");
        Locator changed = page.locator("#changes tbody tr");
        assertThat(changed).hasCount(2);
        assertThat(changed.first()).containsText("menggantikan perkiraan");

        page.locator("#enter").click();
        assertThat(page.locator("#source-fault")).containsText("Sebutkan siapa");
        page.locator("#source").fill("Disnaker Kabupaten Banjar, 3 Maret 2026");
        page.locator("#enter").click();

        assertThat(page.locator("#entered")).containsText("2026-02-r");
        page.locator("#entered").getByText("Ringkasan").click();
        assertThat(page.locator(".origin")).containsText("Disnaker Kabupaten Banjar");
    }

    @Test
    void whatIsWrongIsSaidAtItsLineAndGoesWhenTheFileIsMended(Page page) {
        visit(page);
        choose(
                page,
                "kode,segmen,bulan,pekerja,aktif\n63.99,BPU,2026-02,5,1\n63.03,BPU,2026-02,5,6\n");

        assertThat(page.locator("#errors tbody tr")).hasCount(2);
        assertThat(page.locator("#errors tbody tr").first()).containsText("63.99");
        assertThat(page.locator("#enter")).isHidden();

        choose(page, "kode,segmen,bulan,pekerja,aktif\n63.05,BPU,2026-02,5,1\n");
        assertThat(page.locator("#errors-part")).isHidden();
        assertThat(page.locator("#enter")).isVisible();
    }

    @Test
    void aColumnUnderAnotherNameIsPointedAtOnceAndKnownTheNextTime(Page page) {
        String table = "Kode;Orang yang bekerja;Aktif\n63.05;%s;9\n";
        visit(page);
        page.locator("#month").selectOption("2026-02");
        page.locator("#segment").selectOption("NON_WAGE");
        choose(page, table.formatted("60100"));
        page.getByLabel("pekerja", new Page.GetByLabelOptions().setExact(true)).selectOption("@B");
        assertThat(page.locator("#changes tbody tr")).hasCount(1);
        page.locator("#source").fill("Disnaker Kabupaten Tapin, 3 Maret 2026");
        page.locator("#enter").click();
        assertThat(page.locator("#entered")).isVisible();

        visit(page);
        page.locator("#month").selectOption("2026-02");
        choose(page, table.formatted("60200"));
        assertThat(page.locator("#remembered")).containsText("seperti terakhir kali");
        assertThat(page.locator("#segment")).hasValue("NON_WAGE");
        assertThat(page.locator("#changes tbody tr")).hasCount(1);
        page.locator("#forget").click();
        assertThat(page.locator("#errors")).containsText("pekerja");
        assertThat(page.locator("#remembered")).isHidden();
    }

    @Test
    void columnsWhoseHeadingsSayNothingArePointedAtAndAPublishedTotalThatIsLeftIsNamed(Page page) {
        visit(page);
        page.locator("#segment").selectOption("NON_WAGE");
        choose(
                page,
                """
                Keadaan 28 Februari 2026;;;
                Pemda;Org;Psrt;Psrt
                Kab. Tapin;60400;9000;9800
                Rantau, 3 Maret 2026;12;;
                """);
        assertThat(page.locator("#verdict")).containsText("Tunjukkan di bawah");
        assertThat(page.locator("#lines tbody tr")).hasCount(3);
        point(page, "nama wilayah", "@A");
        point(page, "pekerja", "@B");
        Locator active = point(page, "peserta aktif", "@D");

        assertThat(page.locator("#changes tbody tr")).hasCount(1);
        assertThat(page.locator("#changes")).containsText("9.800");
        assertThat(active).isFocused();
        assertThat(page.locator("#remarks .remark")).containsText("7.996.826");
        assertThat(page.locator("#remarks")).containsText("tanda tangan");
    }

    @Test
    void theMonthIsReadFromATitleOrAskedForBesideItsFieldAndTheSignatureIsPassedOver(Page page) {
        String table =
                "%s;;\nKab/Kota;Pekerja;Aktif\nKab. Tapin;60300;9900\n;;Rantau, 3 Maret 2026\n";
        visit(page);
        page.locator("#segment").selectOption("NON_WAGE");
        choose(page, table.formatted("Rekap"));
        assertThat(page.locator("#verdict")).containsText("ditandai");
        assertThat(page.locator("#month")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#month-fault")).containsText("Pilih bulannya");
        assertThat(page.locator("#errors-part")).isHidden();

        choose(page, table.formatted("Keadaan Februari 2026"));
        assertThat(page.locator("#remarks")).containsText("Keadaan Februari 2026");
        assertThat(page.locator("#month")).hasAttribute("aria-invalid", "false");
        page.locator("#source").fill("Disnaker Kabupaten Tapin, 3 Maret 2026");
        page.locator("#enter").click();
        assertThat(page.locator("#entered-regions a")).hasText("Kabupaten Tapin");
        page.locator("#entered-differences").click();
        assertThat(page.locator("#comparison")).isVisible();
    }

    @Test
    void whereNoAnswerComesTheFileCanBeSentAgain(Page page) {
        visit(page);
        page.route("**/coverage/imports?*", route -> route.abort());
        choose(page, "kode,segmen,bulan,pekerja,aktif\n63.05,BPU,2026-02,5,1\n");
        assertThat(page.locator("#verdict")).containsText("Server tidak menjawab");

        page.unroute("**/coverage/imports?*");
        page.locator("#again").click();

        assertThat(page.locator("#enter")).isVisible();
        assertThat(page.locator("#again")).isHidden();
    }

    private static void visit(Page page) {
        page.navigate(office.address().resolve("data").toString());
        page.locator(".opening").getByText("Masukkan data").click();
    }

    private static void choose(Page page, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        page.locator("#file").setInputFiles(new FilePayload("dinas.csv", "text/csv", bytes));
    }

    private static Locator point(Page page, String meaning, String column) {
        var exact = new Page.GetByLabelOptions().setExact(true);
        Locator field = page.getByLabel(meaning, exact);
        field.selectOption(column);
        assertThat(field).hasValue(column);
        return field;
    }

    private static void answer(Page page, String column, String reading) {
        page.locator("fieldset", new Page.LocatorOptions().setHasText(column))
                .locator("label")
                .filter(new Locator.FilterOptions().setHasText(reading))
                .click();
        assertThat(page.locator("fieldset", new Page.LocatorOptions().setHasText(column)))
                .hasCount(0);
    }
}

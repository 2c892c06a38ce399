package id.jangkau.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.jangkau.domain.coverage.DetailSheet.Key;
import id.jangkau.domain.coverage.EnteredDetails.Detail;
import id.jangkau.domain.coverage.EnteredFigures;
import id.jangkau.domain.coverage.EnteredReport;
import id.jangkau.domain.coverage.Headcount;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.domain.region.Province;
import id.jangkau.domain.region.Regency;
import id.jangkau.domain.region.RegencyCode;
import id.jangkau.domain.region.RegencyKind;
import id.jangkau.domain.region.RegionCode;
import id.jangkau.domain.region.Tile;
import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import id.jangkau.web.spreadsheet.Choices;
import id.jangkau.web.spreadsheet.RefusedFileException;
import id.jangkau.web.spreadsheet.Spreadsheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final ReportDefaults NOTHING_SAID =
            new ReportDefaults(Optional.empty(), Optional.empty(), Optional.empty());
    private static final ReportDefaults SEGMENT_SAID =
            new ReportDefaults(Optional.empty(), Optional.of(Segment.NON_WAGE), Optional.empty());
    private static final ReportDefaults ALL_SAID =
            new ReportDefaults(
                    Optional.of(FEBRUARY), Optional.of(Segment.NON_WAGE), Optional.empty());

    private static final Province SOUTH = new Province("63", "Kalimantan Selatan");
    private static final List<Regency> REGENCIES =
            List.of(
                    regency("63.03", "Kabupaten Banjar", RegencyKind.REGENCY, 1),
                    regency("63.05", "Kabupaten Tapin", RegencyKind.REGENCY, 2),
                    regency("63.72", "Kota Banjarbaru", RegencyKind.CITY, 3));

    @TempDir Path folder;

    @Test
    void aTableOfADinasIsReadUnderItsTitlesInIndonesianNumbers() throws IOException {
        Report report =
                read(
                        """
                        DINAS TENAGA KERJA;;;;
                        Keadaan Juni 2026;;;;
                        Kabupaten/Kota;Segmen;Bulan;Jumlah Pekerja;Peserta Aktif
                        Kab. Banjar;BPU;Juni 2026;1.310.250;1.045.120
                        Banjarbaru;PU;Juni 2026;98.400;61.002
                        """,
                        NOTHING_SAID);

        assertThat(report.complaints()).isEmpty();
        assertThat(report.sound()).isTrue();
        assertThat(report.entered().figures())
                .extracting(
                        each -> each.regency().code(),
                        EnteredFigures::segment,
                        EnteredFigures::month,
                        each -> each.count().workers(),
                        each -> each.count().active())
                .containsExactly(
                        tuple(
                                "63.03",
                                Segment.NON_WAGE,
                                YearMonth.of(2026, 6),
                                1_310_250L,
                                1_045_120L),
                        tuple("63.72", Segment.WAGE, YearMonth.of(2026, 6), 98_400L, 61_002L));
    }

    @Test
    void whatThePersonSaysHoldsForRowsThatAreSilent() throws IOException {
        Report report = read("kode,pekerja,aktif\n6303,10,4\n", ALL_SAID);

        assertThat(report.entered().figures())
                .extracting(EnteredFigures::segment, EnteredFigures::month)
                .containsExactly(tuple(Segment.NON_WAGE, FEBRUARY));
    }

    @Test
    void totalsThatAreTheSumOfTheirRowsAreNoFiguresOfTheirOwn() throws IOException {
        Report report =
                read(
                        "wilayah,pekerja,aktif\nBanjar,10,4\nTapin,20,5\n"
                                + "Kalimantan Selatan,30,9\nJumlah,30,9\n",
                        ALL_SAID);

        assertThat(report.complaints()).isEmpty();
        assertThat(report.entered().figures()).hasSize(2);
    }

    @Test
    void figuresOfVillagesAreReadByTheirCodesWithOrWithoutDots() throws IOException {
        EnteredReport entered =
                read(
                                "kode;wilayah;pekerja;aktif\n63.03.01.2001;Kertak;10;4\n"
                                        + "6305021001;Rantau;20;5\n63.03.01;Kec. Kertak;11;4\n",
                                ALL_SAID)
                        .entered();

        assertThat(entered.figures()).isEmpty();
        assertThat(entered.details().sheets())
                .containsExactly(new Key("63.03", FEBRUARY), new Key("63.05", FEBRUARY));
        assertThat(entered.details().in(new Key("63.03", FEBRUARY)))
                .containsExactly(
                        new Detail(
                                "63.03.01.2001", "Kertak", Segment.NON_WAGE, new Headcount(10, 4)),
                        new Detail(
                                "63.03.01", "Kec. Kertak", Segment.NON_WAGE, new Headcount(11, 4)));
        assertThat(entered.details().localities())
                .containsEntry(new RegionCode("63.05.02.1001"), "Rantau")
                .hasSize(3);
    }

    @Test
    void aVillageIsCalledByItsColumnWhereAnotherNamesItsKabupaten() throws IOException {
        EnteredReport entered =
                read(
                                "kode desa,kabupaten,desa/kelurahan,pekerja,aktif\n"
                                        + "63.03.01.2001,Kab. Banjar,Kertak,10,4\n",
                                ALL_SAID)
                        .entered();

        assertThat(entered.details().localities()).containsValue("Kertak");
    }

    @Test
    void aTableOfVillagesWithAColumnOfNikIsRefused() {
        String file = "nik,kode,wilayah,pekerja,aktif\n6303010101800001,63.03.01.2001,A,5,1\n";

        assertThatThrownBy(() -> read(file, ALL_SAID)).isInstanceOf(RefusedFileException.class);
    }

    @Test
    void aTotalHoldsForVillagesWhereTheReportHasNoKabupaten() throws IOException {
        Report report =
                read(
                        "kode,wilayah,pekerja,aktif\n63.03.01.2001,A,10,4\n63.03.01,Kec,90,9\n"
                                + "63.05.01.2001,B,20,5\n,Kalimantan Selatan,30,9\n,Jumlah,30,9\n",
                        ALL_SAID);

        assertThat(report.complaints()).isEmpty();
        assertThat(report.entered().size()).isEqualTo(3);
    }

    @Test
    void aProvinceWithoutRowsOfItsPartsIsAFigureOfItsOwn() throws IOException {
        EnteredReport entered =
                read("kode,wilayah,pekerja,aktif\n63,Kalimantan Selatan,30,9\n", ALL_SAID)
                        .entered();

        assertThat(entered.details().in(new Key("63", FEBRUARY)))
                .extracting(Detail::region, Detail::count)
                .containsExactly(tuple("63", new Headcount(30, 9)));
        assertThat(entered.details().localities()).isEmpty();
    }

    @Test
    void whereNothingSaysHowNumbersAreWrittenThatIsAskedOnceForTheFile() throws IOException {
        String file = "kode;pekerja;aktif\n63.03;1.234;1.000\n";

        assertThat(read(file, ALL_SAID).questions()).hasSize(1);
        assertThat(read(file, ALL_SAID).sound()).isFalse();
        var answers = new Choices("", Map.of(), Map.of("workers", "DOT_COMMA"));
        Report answered = read(file, ALL_SAID, answers);
        assertThat(answered.entered().figures().get(0).count().workers()).isEqualTo(1234);
    }

    @ParameterizedTest
    @CsvSource({
        "'kode,pekerja,aktif|63.99,5,1', unknownRegion",
        "'kode,wilayah,pekerja,aktif|63.99.01.2001,Desa,5,1', unknownRegion",
        "'kode,wilayah,pekerja,aktif|6303012001,,5,1', unnamedRegion",
        "'kode,wilayah,pekerja,aktif|63.03.01.2001,A,5,1|6303012001,A,5,1', repeated",
        "'kode,wilayah,pekerja,aktif|63.03.01.2001,A,5,1|,Jumlah,6,1', wrongTotal",
        "'wilayah,pekerja,aktif|Banjarmasin,5,1', unknownRegion",
        "'kode,wilayah,pekerja,aktif|63.03,Tapin,5,1', otherRegion",
        "'kode,segmen,pekerja,aktif|63.03,PMI,5,1', unknownSegment",
        "'kode,bulan,pekerja,aktif|63.03,2099-01,5,1', future",
        "'kode,pekerja,aktif|63.03,5,1|63.03,5,1', repeated",
        "'kode,pekerja,aktif|63.03,5.5,1|63.05,7.25,1', notWhole",
        "'kode,pekerja,aktif|63.03,5,6', above",
        "'kode,pekerja,aktif,didukung|63.03,5,4,5', above",
        "'kode,pekerja,aktif,menunggak|63.03,5,4,2', above",
        "'wilayah,pekerja,aktif|Banjar,5,4|Jumlah,6,4', wrongTotal",
        "'kode,pekerja|63.03,5', missingColumn",
        "'pekerja,aktif|5,4', noRegion",
        "'kode,pekerja,aktif|63.03,lima,1', notANumber"
    })
    void whatIsWrongHasAStableCodeAndASentenceInBothLanguages(String file, String code)
            throws IOException {
        Report report = read(file.replace('|', '\n') + "\n", ALL_SAID);

        assertThat(report.sound()).isFalse();
        assertThat(report.entered().size()).isZero();
        assertThat(report.complaints()).isNotEmpty();
        Complaint first = report.complaints().get(0);
        assertThat(first.code()).isEqualTo(code);
        assertThat(first.message().in(Language.ID)).doesNotContain("intake.").endsWith(".");
        assertThat(first.message().in(Language.EN))
                .doesNotContain("intake.")
                .isNotEqualTo(first.message().in(Language.ID));
    }

    @Test
    void withoutMonthAndSegmentTheFileIsAskedForThemOnce() throws IOException {
        Report report = read("kode,pekerja,aktif\n63.03,10,4\n63.05,10,4\n", NOTHING_SAID);

        assertThat(report.complaints())
                .extracting(Complaint::code, each -> each.place().line())
                .containsExactly(tuple("noSegment", 1L), tuple("noMonth", 1L));
    }

    @Test
    void whatIsAboveIsSaidByTheHeadingsOfTheFileWithNumbersInOneManner() throws IOException {
        Report report = read("kode,Tenaga Kerja,Kepesertaan Aktif\n63.03,70509,71021\n", ALL_SAID);

        Message message = report.complaints().get(0).message();
        assertThat(message.in(Language.ID))
                .isEqualTo("Nilai 71.021 tidak boleh lebih besar dari Tenaga Kerja (70.509).");
        assertThat(message.in(Language.EN))
                .isEqualTo("Value 71,021 must not be above Tenaga Kerja (70,509).");
    }

    @Test
    void theMonthOfATitleIsSaidWithItsLineAndItsWords() throws IOException {
        Report report =
                read("KEADAAN S.D. 30 JUNI 2026\nkode,pekerja,aktif\n63.03,9,4\n", SEGMENT_SAID);

        assertThat(report.notes())
                .extracting(note -> note.in(Language.ID))
                .containsExactly(
                        "Baris 1: Bulan dibaca dari judul \"KEADAAN S.D. 30 JUNI 2026\": Jun 2026."
                                + " Bulan lain dapat dipilih di atas.");
    }

    @Test
    void anUnknownRegionIsToldWhichAreKnownWithACodeOfThem() throws IOException {
        Report report = read("kode,pekerja,aktif\n33.04,9,4\n", ALL_SAID);

        assertThat(report.complaints().get(0).message().in(Language.ID))
                .contains("Kalimantan Selatan", "63.03.01.2001");
    }

    private Report read(String text, ReportDefaults defaults) throws IOException {
        return read(text, defaults, Choices.NONE);
    }

    private Report read(String text, ReportDefaults defaults, Choices choices) throws IOException {
        Path file = Files.writeString(folder.resolve("laporan.csv"), text);
        return Report.read(
                Spreadsheet.open(file), choices, defaults, REGENCIES, YearMonth.of(2026, 10));
    }

    private static Regency regency(String code, String name, RegencyKind kind, int tile) {
        return new Regency(new RegencyCode(code), name, name, kind, SOUTH, 5, new Tile(tile, tile));
    }
}

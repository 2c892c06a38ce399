package id.jangkau.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import id.jangkau.domain.BilingualText;
import id.jangkau.domain.Database;
import id.jangkau.domain.coverage.CoverageRepository;
import id.jangkau.domain.coverage.DetailRepository;
import id.jangkau.domain.coverage.ObservationQuery;
import id.jangkau.domain.coverage.ObservationRepository;
import id.jangkau.domain.coverage.RegisterRevision.Effect;
import id.jangkau.domain.region.Province;
import id.jangkau.domain.region.Regency;
import id.jangkau.domain.region.RegencyCode;
import id.jangkau.domain.region.RegencyKind;
import id.jangkau.domain.region.RegencyRepository;
import id.jangkau.domain.region.RegionLevel;
import id.jangkau.domain.region.Tile;
import id.jangkau.web.coverage.CoverageImport;
import id.jangkau.web.coverage.StartData;
import id.jangkau.web.register.VersionEntry;
import id.jangkau.web.spreadsheet.Choices;
import id.jangkau.web.spreadsheet.Spreadsheet;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures what entering a million figures of villages costs from the file to the new data version,
 * in processor time of the whole process. Its name keeps it out of the build; {@code
 * docs/performance.md} has the command, which also bounds the heap.
 */
class MillionFigures {

    private static final int REGENCIES = 514;
    private static final int VILLAGES = 162;
    private static final int MONTHS = 6;
    private static final BilingualText OFFICE =
            new BilingualText("Kementerian, 3 Juli 2026", "The ministry, 3 July 2026");

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Database database = new Database();

    @TempDir Path folder;

    @Test
    void aMillionFiguresOfVillagesAreEntered() throws Exception {
        List<Regency> regencies = database.call(MillionFigures::wholeCountry);
        Path file = file(regencies, MONTHS);
        Path correction = file(regencies.subList(0, 1), 1);
        System.gc();
        Runtime heap = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%.1f MB; idle heap %d MB, at most %d MB%n",
                Files.size(file) / 1e6,
                heap.totalMemory() - heap.freeMemory() >> 20,
                heap.maxMemory() >> 20);

        Report report = timed("read and check", () -> read(file, regencies));
        assertThat(report.complaints()).isEmpty();
        var entering = new Entering(report.entered(), OFFICE, PartsChoices.KEEP);
        Preview preview =
                timed("preview", () -> database.call(all -> entry(all).preview(entering)));
        assertThat(preview.count(Effect.ADDED)).isEqualTo(2L * REGENCIES * VILLAGES * MONTHS);
        timed("enter", () -> enter(entering));
        var next = new Entering(read(correction, regencies).entered(), OFFICE, PartsChoices.KEEP);
        timed(
                "preview of the same, known by then",
                () -> database.call(all -> entry(all).preview(entering)));
        timed("enter a sheet into the version after it", () -> enter(next));
        timed("count all", this::count);
        database.close();
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        long before = PROCESS.getProcessCpuTime();
        long start = System.nanoTime();
        T outcome = work.call();
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f s of CPU, %.1f s%n",
                what,
                (PROCESS.getProcessCpuTime() - before) / 1e9,
                (System.nanoTime() - start) / 1e9);
        return outcome;
    }

    private static Report read(Path file, List<Regency> regencies) {
        var silent = new ReportDefaults(Optional.empty(), Optional.empty(), Optional.empty());
        return Report.read(
                Spreadsheet.open(file), Choices.NONE, silent, regencies, YearMonth.of(2026, 10));
    }

    private String enter(Entering entering) {
        return database.call(
                all ->
                        entry(all)
                                .enter(
                                        entering,
                                        new CoverageRepository(all).getCurrentVersion().label())
                                .label());
    }

    private int count() {
        var villages =
                new ObservationQuery(
                        RegionLevel.VILLAGE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ObservationQuery.Order.REGION);
        return database.call(
                all ->
                        new ObservationRepository(all)
                                .count(new CoverageRepository(all).getCurrentVersion(), villages));
    }

    private static RegisterEntry entry(EntityManager all) {
        var coverage = new CoverageRepository(all);
        var details = new DetailRepository(all);
        return new RegisterEntry(
                coverage, details, new RegencyRepository(all), new VersionEntry(coverage, details));
    }

    /** The start data, and as many kabupaten of other provinces as the country has. */
    private static List<Regency> wholeCountry(EntityManager all) {
        var regions = new RegencyRepository(all);
        new CoverageImport(regions, new CoverageRepository(all)).importFiles(StartData::open);
        int left = REGENCIES - regions.listRegencies().size();
        for (int province = 11; left > 0; province++) {
            var other = new Province(Integer.toString(province), "Provinsi " + province);
            regions.add(other);
            for (int number = 1; number <= 20 && left > 0; number++) {
                regions.add(regency("%d.%02d".formatted(province, number), other, left--));
            }
        }
        return regions.listRegencies();
    }

    private static Regency regency(String code, Province province, int tile) {
        return new Regency(
                new RegencyCode(code),
                "Kabupaten " + code,
                code,
                RegencyKind.REGENCY,
                province,
                VILLAGES,
                new Tile(30 + tile / 60, 1 + tile % 60));
    }

    private Path file(List<Regency> regencies, int months) throws IOException {
        Path file = Files.createTempFile(folder, "villages", ".csv");
        try (var text =
                new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            text.print("Kode wilayah;Wilayah;Segmen;Bulan;Pekerja;Peserta aktif\n");
            for (Regency regency : regencies) {
                for (int i = 0; i < VILLAGES * months * 2; i++) {
                    int village = i / 2 / months;
                    text.printf(
                            "%s.%02d.%04d;Desa %d;%s;2026-%02d;%d;%d%n",
                            regency.code(),
                            village / 10 + 1,
                            2001 + village % 10,
                            village,
                            i % 2 == 0 ? "PU" : "BPU",
                            i / 2 % months + 1,
                            1000 + i % 971,
                            i % 997);
                }
            }
        }
        return file;
    }
}

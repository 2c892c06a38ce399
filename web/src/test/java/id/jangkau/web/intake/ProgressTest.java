package id.jangkau.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.jangkau.web.spreadsheet.Choices;
import id.jangkau.web.spreadsheet.Spreadsheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

    @TempDir Path folder;

    private final Progress progress = new Progress();

    @Test
    void rowsAreCountedAsOftenAsTheyAreRead() throws IOException {
        read();

        assertThat(progress.rows()).isBetween(2_000L, 6_000L);
        assertThat(progress.stage()).isEqualTo(Progress.Stage.READING);
    }

    @Test
    void aReadingThatIsCancelledEndsAndStoresNothing() {
        assertThat(progress.cancel()).isTrue();

        assertThatExceptionOfType(CancellationException.class).isThrownBy(this::read);
        assertThatExceptionOfType(CancellationException.class).isThrownBy(progress::store);
    }

    @Test
    void whatIsBeingStoredIsNoLongerCancelled() {
        progress.store();

        assertThat(progress.cancel()).isFalse();
        assertThat(progress.stage()).isEqualTo(Progress.Stage.STORING);
    }

    private void read() throws IOException {
        Path file = folder.resolve("laporan.csv");
        Files.writeString(file, "kode;pekerja;aktif\n" + "63.03;2;1\n".repeat(2_500));
        Report.read(
                progress.of(Spreadsheet.open(file)),
                Choices.NONE,
                new ReportDefaults(Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(),
                YearMonth.of(2026, 10));
    }
}

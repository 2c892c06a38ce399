package id.jangkau.web.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import id.jangkau.web.message.Language;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file of {@code bad-files.csv} is refused with its code, in its place and in little memory.
 */
class BadFilesTest {

    /** What is given to a thread while it reads bounds from above what is held at any time. */
    private static final long MOST_BYTES = 96L << 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What only a choice can make wrong. */
    private static final Set<Fault> OF_CHOICES = Set.of(Fault.NO_SUCH_SHEET, Fault.COLUMN_TWICE);

    @TempDir Path folder;

    static List<BadFile> everyBadFileIsRefusedWithItsCode() {
        return BadFile.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void everyBadFileIsRefusedWithItsCode(BadFile bad) throws IOException {
        Path file = bad.writeInto(folder);

        long before = THREADS.getCurrentThreadAllocatedBytes();
        Problem problem = problem(file);
        long taken = THREADS.getCurrentThreadAllocatedBytes() - before;

        assertThat(problem.fault().code()).isEqualTo(bad.code());
        assertThat(place(problem.place())).isEqualTo(bad.place());
        if (!bad.name().equals("many-rows.csv")) { // a million good rows come before the bad one
            assertThat(taken).isLessThan(MOST_BYTES);
        }
        for (Language language : Language.values()) {
            assertThat(problem.in(language)).endsWith(".").doesNotContain("{", "}");
        }
    }

    @Test
    void everyFaultHasABadFile() {
        Set<String> codes = BadFile.all().stream().map(BadFile::code).collect(Collectors.toSet());

        assertThat(Fault.values())
                .filteredOn(fault -> !OF_CHOICES.contains(fault))
                .extracting(Fault::code)
                .allSatisfy(code -> assertThat(codes).contains(code));
    }

    @Test
    void noIdentityNumberIsRepeatedInAMessage() {
        var problem =
                new Problem(
                        Fault.NOT_A_NUMBER,
                        new Place("6101011203890001", 3, 4, "6101 0112 0389 0001"),
                        "Budi 6101011203890001",
                        List.of());

        assertThat(problem.in(Language.ID)).doesNotContain("0001").contains("Budi …");
    }

    private static Problem problem(Path file) {
        return Assertions.assertTimeout(
                Duration.ofSeconds(30),
                () -> {
                    try {
                        return CoverageColumns.firstProblem(Spreadsheet.open(file)).orElseThrow();
                    } catch (RefusedFileException e) {
                        assertThat(e).hasMessage(e.problem().fault().code());
                        return e.problem();
                    }
                });
    }

    private static String place(Place place) {
        return place.letters() + (place.line() == 0 ? "" : place.line());
    }
}

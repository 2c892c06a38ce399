package id.jangkau.simulation.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Equal bits for any number of threads, size of a block, order of blocks, compiler, locale and JVM.
 * The checksums were stored on one machine; they change with the data or the order of a sum.
 */
class SameBitsTest {

    /** RANDOM, LATIN_HYPERCUBE, SOBOL; model version 1, data 2026-02. */
    private static final List<String> STORED = List.of("dfed07b1", "43d81389", "6e302b4f");

    @ParameterizedTest
    @CsvSource({"1, 48", "1, 1", "2, 7", "8, 5", "8, 16", "1, 0", "2, 0"})
    void threadsBlocksAndWhatStandsSideBySideChangeNothing(int threads, int draws)
            throws Exception {
        List<String> checksums = new ArrayList<>();
        for (Sampling sampling : Sampling.values()) {
            EnsemblePlan plan = EnsembleDigest.plan(sampling, EnsembleDigest.side(draws));
            List<EnsembleBlock> blocks = EnsembleDigest.blocks(plan, threads);
            Collections.shuffle(blocks);
            checksums.add(Long.toHexString(EnsembleDigest.of(Ensemble.of(blocks))));
        }

        assertThat(checksums).isEqualTo(STORED);
    }

    @Test
    void aWorkerThatIsUsedAgainLeavesNothingBehind() {
        List<String> checksums = new ArrayList<>();
        for (Sampling sampling : Sampling.values()) {
            EnsemblePlan plan =
                    EnsembleDigest.plan(
                            sampling, EnsembleDigest.side(7)); // and the last block is smaller
            checksums.add(
                    Long.toHexString(EnsembleDigest.of(Ensemble.of(EnsembleDigest.blocks(plan)))));
        }

        assertThat(checksums).isEqualTo(STORED);
    }

    static Stream<List<String>> machines() throws IOException {
        Path own = Path.of(System.getProperty("java.home"));
        List<List<String>> machines = new ArrayList<>();
        machines.add(command(own, "-Xint", "-Duser.language=tr"));
        machines.add(command(own, "-XX:TieredStopAtLevel=1", "-Duser.language=ar"));
        try (Stream<Path> siblings = Files.list(own.toRealPath().getParent())) {
            siblings.filter(Files::isDirectory)
                    .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .filter(home -> !isSame(home, own))
                    .map(home -> command(home, "-Duser.language=id"))
                    .forEach(machines::add);
        }
        return machines.stream();
    }

    private static boolean isSame(Path home, Path other) {
        try {
            return Files.isSameFile(home, other) || Files.isSymbolicLink(home);
        } catch (IOException unreadable) {
            return true;
        }
    }

    private static List<String> command(Path home, String... options) {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(Arrays.asList(options));
        return command;
    }

    @ParameterizedTest
    @MethodSource("machines")
    void anotherJvmGivesTheSameBits(List<String> java, @TempDir Path folder) throws Exception {
        List<String> command = new ArrayList<>(java);
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        EnsembleDigest.class.getName()));
        Path printed = folder.resolve("printed");

        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start();

        assertThat(process.waitFor()).as(() -> read(printed)).isZero();
        assertThat(read(printed).lines().filter(line -> line.matches("[0-9a-f]+")))
                .containsExactlyElementsOf(STORED);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            return "";
        }
    }

    @Test
    void anotherSeedGivesOtherBits() {
        EnsemblePlan plan = EnsembleDigest.plan(Sampling.SOBOL, EnsembleDigest.side(48));
        EnsembleInput input = plan.input();
        EnsemblePlan other =
                new EnsemblePlan(
                        new EnsembleInput(
                                input.model(),
                                input.priors(),
                                input.places(),
                                new Draws(EnsembleDigest.DRAWS, Sampling.SOBOL, 2)),
                        EnsemblePlan.Detail.REGIONS,
                        2,
                        EnsembleDigest.side(48));

        assertThat(EnsembleDigest.of(Ensemble.of(EnsembleDigest.blocks(other))))
                .isNotEqualTo(EnsembleDigest.of(Ensemble.of(EnsembleDigest.blocks(plan))));
    }
}

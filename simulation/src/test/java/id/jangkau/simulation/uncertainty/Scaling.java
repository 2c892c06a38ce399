package id.jangkau.simulation.uncertainty;

import id.jangkau.simulation.fixture.Workload;
import id.jangkau.simulation.model.ModelInput;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures how the cost of draws grows with cells, months and draws, prints a table and draws it.
 * Each row is the fastest of several runs on one thread, in processor time.
 */
final class Scaling {

    private static final int RUNS = 5;
    private static final int DRAWS = 64;
    private static final int MONTHS = 60;

    private record Row(int regions, int months, int draws, double seconds, long cellSteps) {

        double nanosecondsOfCellStep() {
            return seconds * 1e9 / cellSteps;
        }
    }

    private Scaling() {}

    /** Takes the file of the drawing. */
    public static void main(String[] file) throws IOException {
        measure(56, MONTHS, 1024); // and so warms up
        List<Row> rows = new ArrayList<>();
        for (int regions : new int[] {14, 56, 128, 257, 514, 2_000, 8_000, 83_000}) {
            rows.add(measure(regions, MONTHS, DRAWS));
        }
        for (int months : new int[] {12, 24, 120, 240}) {
            rows.add(measure(56, months, 256));
        }
        for (int draws : new int[] {256, 1_024, 4_096, 16_384}) {
            rows.add(measure(56, MONTHS, draws));
        }
        System.out.println("| regions | cells | months | draws | seconds | ns per cell-step |");
        System.out.println("|---|---|---|---|---|---|");
        rows.forEach(Scaling::print);
        Files.writeString(Path.of(file[0]), svg(rows));
    }

    private static void print(Row row) {
        System.out.printf(
                Locale.ROOT,
                "| %,d | %,d | %d | %,d | %.3f | %.1f |%n",
                row.regions(),
                3 * row.regions(),
                row.months(),
                row.draws(),
                row.seconds(),
                row.nanosecondsOfCellStep());
    }

    private static Row measure(int regions, int months, int draws) {
        ModelInput run = Workload.grouped(regions, months);
        EnsemblePlan plan =
                new EnsemblePlan(
                        Workload.ensemble(run, new Draws(draws, Sampling.SOBOL, 1)),
                        EnsemblePlan.Detail.TOTAL);
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < (regions > 2_000 ? 1 : RUNS); i++) {
            long start = processorTime();
            EnsembleWorker worker = plan.worker();
            for (int block = 0; block < plan.blocks(); block++) {
                worker.run(block);
            }
            best = Math.min(best, (processorTime() - start) / 1e9);
        }
        return new Row(regions, months, draws, best, plan.cellSteps());
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Time over work, both logarithmic: what is linear lies on a line of slope 1. */
    private static String svg(List<Row> rows) {
        StringBuilder dots = new StringBuilder();
        for (Row row : rows) {
            dots.append(
                    String.format(
                            Locale.ROOT,
                            "  <circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\"><title>%,d regions, %d months, %,d draws: %.3f s</title></circle>%n",
                            x(row.cellSteps()),
                            y(row.seconds()),
                            row.regions(),
                            row.months(),
                            row.draws(),
                            row.seconds()));
        }
        StringBuilder axes = new StringBuilder();
        for (int power = 5; power <= 9; power++) {
            axes.append(
                    String.format(
                            Locale.ROOT,
                            "  <path d=\"M%.1f 20V320\"/><text x=\"%.1f\" y=\"340\" text-anchor=\"middle\">%,.0f</text>%n",
                            x(Math.pow(10, power)),
                            x(Math.pow(10, power)),
                            Math.pow(10, power)));
        }
        for (int power = -3; power <= 1; power++) {
            axes.append(
                    String.format(
                            Locale.ROOT,
                            "  <path d=\"M70 %.1fH560\"/><text x=\"62\" y=\"%.1f\" text-anchor=\"end\">%s s</text>%n",
                            y(Math.pow(10, power)),
                            y(Math.pow(10, power)) + 4,
                            power < 0
                                    ? "0." + "0".repeat(-power - 1) + "1"
                                    : power == 0 ? "1" : "10"));
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 370" font-family="sans-serif" font-size="11">
                  <title>Processor time of draws over the steps of cells, both logarithmic</title>
                  <rect width="600" height="370" fill="#fff"/>
                  <g stroke="#ccc" fill="#444" stroke-width="1">
                %s  </g>
                  <path d="M%.1f %.1fL%.1f %.1f" stroke="#888" stroke-dasharray="4 3"/>
                  <g fill="#1f5f99">
                %s  </g>
                  <text x="315" y="360" text-anchor="middle">steps of cells (cells × months × draws); dashed: 15 ns each</text>
                </svg>
                """
                .formatted(
                        axes.toString().replace("<text", "<text stroke=\"none\""),
                        x(1e5),
                        y(15e-9 * 1e5),
                        x(1e9),
                        y(15e-9 * 1e9),
                        dots);
    }

    private static double x(double cellSteps) {
        return 70 + 490 * (Math.log10(cellSteps) - 5) / 4;
    }

    private static double y(double seconds) {
        return 320 - 300 * (Math.log10(seconds) + 3) / 4.5;
    }
}

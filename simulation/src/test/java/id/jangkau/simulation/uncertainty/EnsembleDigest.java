package id.jangkau.simulation.uncertainty;

import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.fixture.Uncertainty;
import id.jangkau.simulation.kernel.Layout;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32;

/** A checksum over every bit of an ensemble of the start data, for this JVM or another. */
final class EnsembleDigest {

    static final int DRAWS = 48;
    static final int MONTHS = 14;

    private EnsembleDigest() {}

    /** Prints the checksum of each way of sampling. */
    public static void main(String[] none) {
        for (Sampling sampling : Sampling.values()) {
            System.out.println(Long.toHexString(of(Ensemble.of(blocks(plan(sampling, side(48)))))));
        }
    }

    static EnsemblePlan plan(Sampling sampling, Layout layout) {
        return new EnsemblePlan(
                Uncertainty.of(
                        Kalimantan.run(MONTHS, Kalimantan.everyLever("medium", 2, 12)),
                        new Draws(DRAWS, sampling, 20_260_201)),
                EnsemblePlan.Detail.REGIONS,
                2,
                layout);
    }

    /** So many draws side by side, or with 0 regions. */
    static Layout side(int draws) {
        return draws == 0
                ? Layout.ofRegions(Kalimantan.grid())
                : Layout.ofDraws(Kalimantan.grid(), draws);
    }

    static List<EnsembleBlock> blocks(EnsemblePlan plan) {
        EnsembleWorker worker = plan.worker();
        List<EnsembleBlock> blocks = new ArrayList<>();
        for (int block = 0; block < plan.blocks(); block++) {
            blocks.add(worker.run(block));
        }
        return blocks;
    }

    /** The same on so many threads, whichever comes first. */
    static List<EnsembleBlock> blocks(EnsemblePlan plan, int threads) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<EnsembleBlock>> tasks = new ArrayList<>();
            for (int block = 0; block < plan.blocks(); block++) {
                int number = block;
                tasks.add(() -> plan.worker().run(number));
            }
            List<EnsembleBlock> blocks = new ArrayList<>();
            for (Future<EnsembleBlock> done : executor.invokeAll(tasks)) {
                blocks.add(done.get());
            }
            return blocks;
        } finally {
            executor.shutdownNow();
        }
    }

    static long of(Ensemble ensemble) {
        CRC32 checksum = new CRC32();
        for (int month = 0; month <= ensemble.months(); month++) {
            add(ensemble.coverage(month), checksum);
            add(ensemble.active(month), checksum);
        }
        for (int r = 0; r < Uncertainty.kalimantan().regions().size(); r++) {
            for (double[] quantile : ensemble.region(r).values()) {
                add(quantile, checksum);
            }
        }
        for (double[] quantile : ensemble.total().values()) {
            add(quantile, checksum);
        }
        return checksum.getValue();
    }

    private static void add(double[] values, CRC32 checksum) {
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * values.length);
        for (double value : values) {
            bytes.putDouble(value);
        }
        checksum.update(bytes.array());
    }
}

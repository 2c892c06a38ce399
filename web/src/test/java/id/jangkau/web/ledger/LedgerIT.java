package id.jangkau.web.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.domain.PostgresCluster;
import id.jangkau.web.OfficeServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server, or PostgreSQL, is killed at random moments while clerks save and one enters figures;
 * afterwards all that was acknowledged is there, whole, and once. {@code mvn -Pledger} kills a
 * hundred times.
 */
class LedgerIT {

    private static final int KILLS = Integer.getInteger("ledger.kills");
    private static final long SEED = Long.getLong("ledger.seed", System.nanoTime());
    private static final boolean ON_POSTGRESQL =
            "postgresql".equals(System.getProperty("jangkau.test.database"));
    private static final int CLERKS = 4;

    /** The latest kill after the first acknowledgement of a round, milliseconds. */
    private static final int LATEST = 2500;

    @TempDir private Path data;

    private final Random random = new Random(SEED);
    private final ExecutorService desks = Executors.newFixedThreadPool(CLERKS + 1);
    private final Ledger ledger = new Ledger();
    private final Findings findings = new Findings();
    private OfficeServer server;

    /** Something that is done to a process that others rely on. */
    private interface Act {
        void happen() throws Exception;
    }

    @AfterEach
    void end() throws Exception {
        desks.shutdown();
        if (server != null) { // else there was nothing to try it on
            server.kill();
        }
    }

    @Test
    void nothingAcknowledgedIsLostHalfOrDoubledWhenTheServerIsKilled() throws Exception {
        String file = "jdbc:h2:file:" + data.resolve("jangkau");
        String database = ON_POSTGRESQL ? PostgresCluster.running().newDatabase() : file;
        server =
                ON_POSTGRESQL
                        ? new OfficeServer(data, "--database=" + database)
                        : new OfficeServer(data);
        server.start();

        suffer(server::kill, server::start);

        conclude(ON_POSTGRESQL ? "server on PostgreSQL" : "server on H2", database);
    }

    @Test
    @EnabledIfSystemProperty(named = "jangkau.test.database", matches = "postgresql")
    void nothingAcknowledgedIsLostHalfOrDoubledWhenPostgresqlIsKilled() throws Exception {
        try (PostgresCluster cluster = PostgresCluster.start()) {
            String database = cluster.newDatabase();
            server = new OfficeServer(data, "--database=" + database).start();

            suffer(cluster::crash, cluster::restart);

            conclude("PostgreSQL", database);
        }
    }

    /** Again and again: clerks work, the blow falls, what fell comes back, clerks confirm. */
    private void suffer(Act blow, Act recovery) throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            List<Worker> workers =
                    Stream.concat(Stream.generate(this::clerk).limit(CLERKS), Stream.of(importer()))
                            .toList();
            var stop = new AtomicBoolean();
            List<Future<?>> works = all(workers, worker -> worker.work(stop::get));
            ledger.awaitNext();
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LATEST)); // the moment of the kill
            blow.happen();
            stop.set(true);
            await(works);
            recovery.happen();
            await(all(workers, Worker::confirm));
            System.out.printf(
                    "Kill %d of %d: acknowledged %d, %s%n",
                    kill, KILLS, ledger.acknowledged(), findings);
        }
    }

    private List<Future<?>> all(List<Worker> workers, Consumer<Worker> task) {
        return workers.stream()
                .<Future<?>>map(worker -> desks.submit(() -> task.accept(worker)))
                .toList();
    }

    private static void await(List<Future<?>> works) throws Exception {
        for (Future<?> work : works) {
            work.get();
        }
    }

    private Worker importer() {
        return new Importer(
                server.address().resolve("api/v1/"), random.nextLong(), ledger, findings);
    }

    private Worker clerk() {
        return new Clerk(
                server.address().resolve("api/v1/scenarios"), random.nextLong(), ledger, findings);
    }

    private void conclude(String killed, String database) throws Exception {
        server.kill();
        Books.audit(database, ledger, findings);
        System.out.printf(
                "Ledger, %s killed: kills %d, acknowledged %d, of which imports %d, %s; seed %d; %s%n",
                killed,
                KILLS,
                ledger.acknowledged(),
                ledger.imports().size(),
                findings,
                SEED,
                size());
        assertThat(findings.none()).as("seed %d: %s", SEED, findings).isTrue();
    }

    private String size() throws IOException {
        Path file = data.resolve("jangkau.mv.db");
        return Files.exists(file) ? "file " + Files.size(file) + " bytes" : "no file";
    }
}

package id.jangkau.web.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What the server has acknowledged: versions of scenarios, and which scenarios were deleted. */
final class Ledger {

    /**
     * A version of a scenario.
     *
     * @param name given once only: who has it twice has saved something twice
     * @param note says what its settings must be
     */
    record Entry(long scenario, int version, String name, String note) {}

    /**
     * A figure that was entered, and the data version that it made.
     *
     * @param source given once only
     */
    record Import(String label, String source, long workers) {}

    private final List<Import> imports = new ArrayList<>();
    private final Map<Long, List<Entry>> versions = new HashMap<>();
    private final Set<Long> deleted = new HashSet<>();
    private int acknowledged;

    synchronized void saved(Entry entry) {
        count();
        versions.computeIfAbsent(entry.scenario(), id -> new ArrayList<>()).add(entry);
    }

    synchronized void entered(Import entered) {
        count();
        imports.add(entered);
    }

    /** All figures that were entered. */
    synchronized List<Import> imports() {
        return List.copyOf(imports);
    }

    synchronized void deleted(long scenario) {
        count();
        deleted.add(scenario);
    }

    private void count() {
        acknowledged++;
        notifyAll();
    }

    /** Waits for the next acknowledgement, at most a minute. */
    synchronized void awaitNext() throws InterruptedException {
        int before = acknowledged;
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (acknowledged == before && System.nanoTime() < deadline) {
            TimeUnit.NANOSECONDS.timedWait(this, deadline - System.nanoTime());
        }
    }

    /** How many requests were acknowledged. */
    synchronized int acknowledged() {
        return acknowledged;
    }

    synchronized boolean isDeleted(long scenario) {
        return deleted.contains(scenario);
    }

    /** What was saved of a scenario. */
    synchronized List<Entry> versions(long scenario) {
        return List.copyOf(versions.getOrDefault(scenario, List.of()));
    }

    /** All that was saved. */
    synchronized List<Entry> versions() {
        return versions.values().stream().flatMap(List::stream).toList();
    }

    /** All that was deleted. */
    synchronized Set<Long> deleted() {
        return Set.copyOf(deleted);
    }
}

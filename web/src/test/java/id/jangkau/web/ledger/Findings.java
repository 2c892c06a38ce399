package id.jangkau.web.ledger;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** What must not be found: each with the words that say where. */
final class Findings {

    /** Acknowledged, and not there; or there, and refused when it was sent once more. */
    final Set<String> lost = new ConcurrentSkipListSet<>();

    /** There without a part of it. */
    final Set<String> half = new ConcurrentSkipListSet<>();

    /** Sent twice under one key, and there twice or answered differently. */
    final Set<String> duplicate = new ConcurrentSkipListSet<>();

    boolean none() {
        return lost.isEmpty() && half.isEmpty() && duplicate.isEmpty();
    }

    /** The counts, and some of each. */
    @Override
    public String toString() {
        return "lost %s, half %s, duplicate %s".formatted(some(lost), some(half), some(duplicate));
    }

    private static String some(Set<String> found) {
        return found.size()
                + (found.isEmpty() ? "" : " " + found.stream().limit(5).toList().toString());
    }
}

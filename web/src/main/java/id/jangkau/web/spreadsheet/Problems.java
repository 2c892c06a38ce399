package id.jangkau.web.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is wrong in a file: all counted, the first hundred kept. */
public final class Problems {

    private static final int MOST_SHOWN = 100;

    private final List<Problem> first = new ArrayList<>();
    private long count;

    void add(Problem problem) {
        count++;
        if (first.size() < MOST_SHOWN) {
            first.add(problem);
        }
    }

    /** How many there are. */
    public long count() {
        return count;
    }

    /** The first of them. */
    public List<Problem> first() {
        return Collections.unmodifiableList(first);
    }
}

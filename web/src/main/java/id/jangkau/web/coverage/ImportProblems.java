package id.jangkau.web.coverage;

import java.util.ArrayList;
import java.util.List;

/** The problems found so far: all are counted, the first {@value #MOST_SHOWN} kept. */
final class ImportProblems {

    static final int MOST_SHOWN = 100;

    private final List<ImportProblem> shown = new ArrayList<>();
    private int count;

    void add(ImportProblem problem) {
        count++;
        if (shown.size() < MOST_SHOWN) {
            shown.add(problem);
        }
    }

    int count() {
        return count;
    }

    /**
     * Ends the import where anything was found.
     *
     * @throws ImportRefusedException with the problems
     */
    void refuseIfAny() {
        if (count > 0) {
            throw new ImportRefusedException(shown, count);
        }
    }
}

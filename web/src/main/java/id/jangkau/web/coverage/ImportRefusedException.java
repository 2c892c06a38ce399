package id.jangkau.web.coverage;

import id.jangkau.web.message.Language;
import java.util.List;

/** Files were not imported, because something in them is wrong; nothing was stored. */
public class ImportRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ImportProblem> problems;
    private final int count;

    ImportRefusedException(List<ImportProblem> problems, int count) {
        super(
                "The import was refused with %d problems, the first: %s"
                        .formatted(count, problems.get(0).in(Language.EN)));
        this.problems = List.copyOf(problems);
        this.count = count;
    }

    /** The first problems, 100 at most. */
    public List<ImportProblem> problems() {
        return problems;
    }

    /** How many problems there are in all. */
    public int count() {
        return count;
    }
}

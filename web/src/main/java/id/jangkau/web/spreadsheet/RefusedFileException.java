package id.jangkau.web.spreadsheet;

/** A file that cannot be read on, and the one reason why. It never holds the values of a person. */
public final class RefusedFileException extends RuntimeException {

    private final transient Problem problem;

    RefusedFileException(Problem problem) {
        super(problem.fault().code());
        this.problem = problem;
    }

    static RefusedFileException of(Fault fault, Object... arguments) {
        return new RefusedFileException(Problem.of(fault, arguments));
    }

    static RefusedFileException at(long line, Fault fault, Object... arguments) {
        return new RefusedFileException(Problem.at(Place.line(line), fault, arguments));
    }

    /** The same refusal, said to be in a sheet. */
    RefusedFileException in(String sheet) {
        return new RefusedFileException(
                new Problem(
                        problem.fault(),
                        problem.place().in(sheet),
                        problem.value(),
                        problem.arguments()));
    }

    /** The reason. */
    public Problem problem() {
        return problem;
    }
}

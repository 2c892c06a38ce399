package id.jangkau.web.spreadsheet;

import java.util.List;

/**
 * A column that can be read in several ways, with different results. Nobody but a person can say.
 *
 * @param column the column
 * @param problem the same as a sentence, with an example in its place
 * @param readings the ways, and what the example means in each
 */
public record Question(Wanted column, Problem problem, List<Reading> readings) {

    public Question {
        readings = List.copyOf(readings);
    }
}

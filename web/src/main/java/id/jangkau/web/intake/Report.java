package id.jangkau.web.intake;

import id.jangkau.domain.BilingualText;
import java.util.List;

/**
 * What an office reports.
 *
 * @param file the name of the file that it came in
 * @param rows in the order of the file
 * @param source who reports it, and when
 */
public record Report(String file, List<ReportedRow> rows, BilingualText source) {

    public Report {
        rows = List.copyOf(rows);
    }
}

package id.jangkau.web.intake;

import id.jangkau.domain.coverage.Coverage;
import id.jangkau.web.spreadsheet.TableRow;
import java.util.List;

/**
 * A row that says the sum of others.
 *
 * @param row the row
 * @param columns where its figures stand
 * @param scope of which regions, or of which rows
 * @param above the sums that may be meant besides that of the whole report, where no region is
 *     named: of all rows above it, or of those that no other sum stands between
 */
record SumRow(TableRow row, CountColumns columns, SumScope scope, List<Coverage> above) {}

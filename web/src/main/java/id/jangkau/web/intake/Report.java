package id.jangkau.web.intake;

import id.jangkau.domain.coverage.EnteredReport;
import id.jangkau.domain.region.Regency;
import id.jangkau.web.message.Message;
import id.jangkau.web.spreadsheet.Choices;
import id.jangkau.web.spreadsheet.Header;
import id.jangkau.web.spreadsheet.Place;
import id.jangkau.web.spreadsheet.Problems;
import id.jangkau.web.spreadsheet.Question;
import id.jangkau.web.spreadsheet.RefusedFileException;
import id.jangkau.web.spreadsheet.Spreadsheet;
import id.jangkau.web.spreadsheet.Table;
import id.jangkau.web.spreadsheet.Wanted;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of an office, read as a whole: what it enters, what has to be asked, or what is wrong.
 *
 * @param sheet where the table stands; empty in a text
 * @param header the row with the names of its columns
 * @param rows below it
 * @param notes what a person should know of the file
 * @param questions what only a person can say; then nothing was read
 * @param complaints the first things that are wrong; then nothing is entered
 * @param complained how many things are wrong
 * @param entered what the file enters
 */
public record Report(
        String sheet,
        Header header,
        long rows,
        List<Message> notes,
        List<Question> questions,
        List<Complaint> complaints,
        long complained,
        EnteredReport entered) {

    private static final int MOST_SHOWN = 100;

    /**
     * Reads a file.
     *
     * @param newest the last month that is over
     * @throws RefusedFileException if it is no table at all
     */
    public static Report read(
            Path file,
            Choices choices,
            ReportDefaults defaults,
            List<Regency> regencies,
            YearMonth newest) {
        Table table = Table.in(Spreadsheet.open(file), ReportColumns.ALL, choices);
        List<Complaint> unsettled = unsettled(table.header(), defaults);
        if (!unsettled.isEmpty() || !table.questions().isEmpty()) {
            return of(table, unsettled, unsettled.size(), EnteredReport.none());
        }
        var refusals = new Refusals();
        var rows = new ReportRows(regencies, defaults, newest, refusals);
        Problems problems = table.read(rows);
        if (problems.count() == 0) {
            rows.checkTotals();
        }
        List<Complaint> complaints = new ArrayList<>();
        problems.first().forEach(problem -> complaints.add(Complaint.of(problem)));
        complaints.addAll(refusals.complaints());
        long complained = problems.count() + refusals.count();
        return of(
                table,
                complaints.stream().limit(MOST_SHOWN).toList(),
                complained,
                complained > 0 ? EnteredReport.none() : rows.entered());
    }

    /** What must be known before any row can be read. */
    private static List<Complaint> unsettled(Header header, ReportDefaults defaults) {
        List<Complaint> complaints = new ArrayList<>();
        header.problems().forEach(problem -> complaints.add(Complaint.of(problem)));
        List<Wanted> missing = header.missing();
        Place whole = new Place("", header.line(), 0, "");
        if (missing.contains(ReportColumns.CODE) && missing.contains(ReportColumns.NAME)) {
            complaints.add(Complaint.of(IntakeRule.NO_REGION, whole, ""));
        }
        if (missing.contains(ReportColumns.SEGMENT) && defaults.segment().isEmpty()) {
            complaints.add(Complaint.of(IntakeRule.NO_SEGMENT, whole, ""));
        }
        if (missing.contains(ReportColumns.MONTH) && defaults.month().isEmpty()) {
            complaints.add(Complaint.of(IntakeRule.NO_MONTH, whole, ""));
        }
        return complaints;
    }

    private static Report of(
            Table table, List<Complaint> complaints, long complained, EnteredReport entered) {
        return new Report(
                table.sheet(),
                table.header(),
                table.rows(),
                table.notes(),
                table.questions(),
                complaints,
                complained,
                entered);
    }

    /** Can it be entered? */
    public boolean sound() {
        return complained == 0 && questions.isEmpty() && entered.size() > 0;
    }
}

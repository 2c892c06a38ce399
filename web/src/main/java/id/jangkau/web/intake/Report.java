package id.jangkau.web.intake;

import id.jangkau.domain.coverage.EnteredReport;
import id.jangkau.domain.region.Regency;
import id.jangkau.web.message.Message;
import id.jangkau.web.spreadsheet.Choices;
import id.jangkau.web.spreadsheet.Header;
import id.jangkau.web.spreadsheet.Question;
import id.jangkau.web.spreadsheet.RefusedFileException;
import id.jangkau.web.spreadsheet.Spreadsheet;
import java.time.YearMonth;
import java.util.List;

/**
 * A file of an office, read as a whole: what it enters, what has to be asked, or what is wrong.
 *
 * @param sheet where the table stands; empty in a text
 * @param sheets what may be read instead
 * @param header the row with the names of its columns
 * @param rows with figures below it
 * @param notes what a person should know of the file
 * @param questions what only a person can say; then nothing was read
 * @param complaints the first things that are wrong; then nothing is entered
 * @param complained how many things are wrong
 * @param entered what the file enters
 */
public record Report(
        String sheet,
        List<String> sheets,
        Header header,
        long rows,
        List<Message> notes,
        List<Question> questions,
        List<Complaint> complaints,
        long complained,
        EnteredReport entered) {

    /**
     * Reads a file.
     *
     * @param newest the last month that is over
     * @throws RefusedFileException if it is no table at all
     */
    public static Report read(
            Spreadsheet file,
            Choices choices,
            ReportDefaults defaults,
            List<Regency> regencies,
            YearMonth newest) {
        return new ReportReading(file, defaults, regencies, newest).read(choices);
    }

    /** The same, so many rows not counted that are sums of others. */
    Report withoutSums(long sums) {
        return new Report(
                sheet,
                sheets,
                header,
                rows - sums,
                notes,
                questions,
                complaints,
                complained,
                entered);
    }

    /** Can it be entered? */
    public boolean sound() {
        return complained == 0 && questions.isEmpty() && entered.size() > 0;
    }
}

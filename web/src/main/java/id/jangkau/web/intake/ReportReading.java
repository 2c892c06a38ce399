package id.jangkau.web.intake;

import id.jangkau.domain.coverage.EnteredReport;
import id.jangkau.domain.region.Regency;
import id.jangkau.web.message.Message;
import id.jangkau.web.spreadsheet.Choices;
import id.jangkau.web.spreadsheet.Problems;
import id.jangkau.web.spreadsheet.Question;
import id.jangkau.web.spreadsheet.Reading;
import id.jangkau.web.spreadsheet.Spreadsheet;
import id.jangkau.web.spreadsheet.Table;
import id.jangkau.web.spreadsheet.Wanted;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Reads the file of an office: finds its table, settles how it is written, takes its rows. */
final class ReportReading {

    private static final int MOST_SHOWN = 100;

    private final Spreadsheet file;
    private final ReportDefaults defaults;
    private final List<Regency> regencies;
    private final YearMonth newest;
    private final List<Message> notes = new ArrayList<>();

    /**
     * @param newest the last month that is over
     */
    ReportReading(
            Spreadsheet file, ReportDefaults defaults, List<Regency> regencies, YearMonth newest) {
        this.file = file;
        this.defaults = defaults;
        this.regencies = regencies;
        this.newest = newest;
    }

    Report read(Choices choices) {
        Layout layout = defaults.layout().orElseGet(() -> Layout.of(file, choices));
        Table table = decided(Table.in(file, layout.wanted(), choices), layout, choices);
        notes.addAll(0, table.notes());
        var unsaid = new Unsaid(table, defaults, newest);
        unsaid.note().ifPresent(notes::add);
        var sought = new Sought(table.header());
        List<Complaint> complaints = sought.complaints();
        if (!complaints.isEmpty() || !table.questions().isEmpty()) {
            sought.note().ifPresent(note -> notes.add(0, note));
            complaints.addAll(unsaid.asks());
            return report(table, complaints, complaints.size(), EnteredReport.none());
        }
        if (layout.namesSegments()) {
            notes.add(Message.of("intake.note.sideBySide"));
        }
        var rows = new ReportRows(regencies, unsaid.settled(), newest, layout);
        return rows(table, rows, unsaid.asks());
    }

    private Report rows(Table table, ReportRows rows, List<Complaint> asks) {
        Problems problems = table.read(rows);
        if (problems.count() == 0) {
            rows.checkTotals();
        }
        List<Complaint> complaints = new ArrayList<>(asks);
        problems.first().forEach(problem -> complaints.add(Complaint.of(problem)));
        complaints.addAll(rows.refusals().complaints());
        long complained = asks.size() + problems.count() + rows.refusals().count();
        if (complained == 0 && rows.sums() > 0) {
            notes.add(Message.of("intake.note.totals", rows.sums()));
        }
        return report(
                        table,
                        complaints.stream().limit(MOST_SHOWN).toList(),
                        complained,
                        complained > 0 ? EnteredReport.none() : rows.entered())
                .withoutSums(rows.sums());
    }

    /** The table, its numbers read in the one way in which its sums add up, if there is one. */
    private Table decided(Table table, Layout layout, Choices choices) {
        boolean numbers =
                table.questions().size() == 1
                        && table.questions().get(0).column().kind() == Wanted.Kind.NUMBER;
        if (!numbers || !table.header().problems().isEmpty()) {
            return table;
        }
        Question question = table.questions().get(0);
        List<Reading> right = new ArrayList<>();
        Table last = table;
        for (Reading reading : question.readings()) {
            Table read = Table.in(file, layout.wanted(), choices.with(question, reading));
            var tally =
                    new Tally(new RegionCells(new Gazetteer(regencies), new Refusals()), layout);
            boolean settled = read.questions().isEmpty() && read.read(tally).count() == 0;
            if (settled && tally.addsUp()) {
                right.add(reading);
                last = read;
            }
        }
        return right.size() == 1 ? noted(last, question, right.get(0)) : table;
    }

    private Table noted(Table table, Question question, Reading reading) {
        notes.add(Message.of("intake.note.addsUp", question.problem().value(), reading.value()));
        return table;
    }

    private Report report(
            Table table, List<Complaint> complaints, long complained, EnteredReport entered) {
        return new Report(
                table.sheet(),
                file.sheets(),
                table.header(),
                table.rows(),
                List.copyOf(notes),
                table.questions(),
                complaints,
                complained,
                entered);
    }
}

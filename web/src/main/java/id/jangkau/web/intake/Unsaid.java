package id.jangkau.web.intake;

import id.jangkau.domain.coverage.Segment;
import id.jangkau.web.message.Message;
import id.jangkau.web.spreadsheet.Header;
import id.jangkau.web.spreadsheet.Place;
import id.jangkau.web.spreadsheet.Table;
import id.jangkau.web.spreadsheet.Title;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The month and the segment of a table that has no column for them: what its titles say, what a
 * person said, and what is still to be asked.
 */
final class Unsaid {

    private final Header header;
    private final ReportDefaults said;
    private final YearMonth newest;
    private final Map<YearMonth, Title> titled = new TreeMap<>();

    /**
     * @param said by a person; holds against the titles
     * @param newest the last month that is over; no later one is taken from a title
     */
    Unsaid(Table table, ReportDefaults said, YearMonth newest) {
        this.header = table.header();
        this.said = said;
        this.newest = newest;
        if (header.missing().contains(ReportColumns.MONTH) && said.month().isEmpty()) {
            table.titles().forEach(this::take);
        }
    }

    private void take(Title title) {
        title.months().stream()
                .filter(month -> !month.isAfter(newest))
                .forEach(month -> titled.putIfAbsent(month, title));
    }

    /** Where the month was read, if a title says it. */
    Optional<Message> note() {
        return month().map(month -> where(month, "intake.note.titleMonth"));
    }

    /** What a person has to say before the table can be entered. */
    List<Complaint> asks() {
        List<Complaint> asks = new ArrayList<>();
        Place whole = new Place("", header.line(), 0, "");
        if (header.missing().contains(ReportColumns.SEGMENT) && said.segment().isEmpty()) {
            asks.add(Complaint.of(IntakeRule.NO_SEGMENT, whole, ""));
        }
        boolean missing = header.missing().contains(ReportColumns.MONTH);
        if (missing && said.month().isEmpty() && titled.size() != 1) {
            asks.add(
                    titled.isEmpty()
                            ? Complaint.of(IntakeRule.NO_MONTH, whole, "")
                            : Complaint.of(IntakeRule.SEVERAL_MONTHS, whole, "", named()));
        }
        return asks;
    }

    /**
     * What holds for the rows. For what is still to be asked something is assumed, only to find
     * what else is wrong.
     */
    ReportDefaults settled() {
        boolean segment = header.missing().contains(ReportColumns.SEGMENT);
        boolean month = header.missing().contains(ReportColumns.MONTH);
        return new ReportDefaults(
                month ? Optional.of(said.month().or(this::month).orElse(newest)) : said.month(),
                segment ? Optional.of(said.segment().orElse(Segment.WAGE)) : said.segment(),
                said.layout());
    }

    private Optional<YearMonth> month() {
        return titled.size() == 1 ? titled.keySet().stream().findFirst() : Optional.empty();
    }

    private Message named() {
        return titled.keySet().stream()
                .map(month -> where(month, "intake.titleMonth"))
                .reduce((one, other) -> Message.of("intake.and", one, other))
                .orElseThrow();
    }

    private Message where(YearMonth month, String key) {
        Title title = titled.get(month);
        return title.place().before(Message.of(key, month, title.excerpt()));
    }
}

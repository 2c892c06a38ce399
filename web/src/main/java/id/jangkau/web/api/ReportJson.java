package id.jangkau.web.api;

import id.jangkau.domain.coverage.RememberedTable;
import id.jangkau.web.intake.Complaint;
import id.jangkau.web.intake.Report;
import id.jangkau.web.message.Format;
import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import id.jangkau.web.reader.Reader;
import id.jangkau.web.spreadsheet.Header;
import id.jangkau.web.spreadsheet.Place;
import id.jangkau.web.spreadsheet.Question;
import id.jangkau.web.spreadsheet.Reading;
import jakarta.json.stream.JsonGenerator;
import java.time.LocalDate;

/** Writes what was found in a file. */
final class ReportJson {

    private static final int UNPROCESSABLE = 422;

    private ReportJson() {}

    /** The members of a report, in an object that is open. */
    static void write(JsonGenerator json, Report report, Language language) {
        json.write("sheet", report.sheet());
        json.write("headerLine", report.header().line());
        json.write("rows", report.rows());
        json.writeStartArray("columns");
        report.header()
                .columns()
                .forEach(
                        (wanted, position) ->
                                json.writeStartObject()
                                        .write("column", wanted.key())
                                        .write("at", Place.letters(position))
                                        .write("heading", report.header().heading(position))
                                        .writeEnd());
        json.writeEnd();
        json.writeStartArray("wanted");
        report.header().wanted().forEach(wanted -> json.write(wanted.key()));
        json.writeEnd();
        json.writeStartArray("sheets");
        report.sheets().forEach(json::write);
        json.writeEnd();
        json.writeStartArray("headings");
        report.header().headings().forEach(json::write);
        json.writeEnd();
        json.writeStartArray("lines");
        report.header().firstLines().forEach(line -> write(json, line));
        json.writeEnd();
        json.writeStartArray("unread");
        report.header().unknown().forEach(json::write);
        json.writeEnd();
        json.writeStartArray("notes");
        report.notes().forEach(note -> json.write(note.in(language)));
        json.writeEnd();
        json.writeStartArray("questions");
        report.questions().forEach(question -> write(json, question, language));
        json.writeEnd();
        json.write("errorCount", report.complained());
        json.writeStartArray("errors");
        report.complaints().forEach(complaint -> write(json, complaint, language));
        json.writeEnd();
    }

    /** How a table was read before, with the day, as a member of an object that is open. */
    static void write(JsonGenerator json, RememberedTable table, Language language) {
        json.writeStartObject("remembered");
        json.write("headings", table.headings());
        LocalDate date = LocalDate.ofInstant(table.answeredAt(), Reader.ZONE);
        String day = Format.of(language).day(date);
        json.write("message", Message.of("intake.remembered", day).in(language));
        json.writeStartObject("answers");
        table.answers().forEach(json::write);
        json.writeEnd();
        json.writeEnd();
    }

    /** The same as a problem (RFC 9457). */
    static void refuse(JsonGenerator json, Report report, Language language) {
        startProblem(json, Message.of("problem.import.refused").in(language));
        write(json, report, language);
        json.writeEnd();
    }

    /** Why a file cannot be read at all, as a problem (RFC 9457). */
    static void refuse(JsonGenerator json, Complaint reason, Language language) {
        startProblem(json, reason.place().before(reason.message()).in(language));
        json.writeStartArray("errors");
        write(json, reason, language);
        json.writeEnd();
        json.writeEnd();
    }

    private static void startProblem(JsonGenerator json, String detail) {
        json.writeStartObject();
        json.write("type", "about:blank");
        json.write("title", "Unprocessable Entity");
        json.write("status", UNPROCESSABLE);
        json.write("detail", detail);
    }

    private static void write(JsonGenerator json, Header.Line line) {
        json.writeStartObject();
        json.write("line", line.number());
        json.writeStartArray("cells");
        line.cells().forEach(json::write);
        json.writeEnd();
        json.writeEnd();
    }

    private static void write(JsonGenerator json, Question question, Language language) {
        json.writeStartObject();
        json.write("column", question.column().key());
        json.write("heading", question.problem().place().heading());
        json.write("line", question.problem().place().line());
        json.write("example", question.problem().value());
        json.write("message", question.problem().in(language));
        json.writeStartArray("readings");
        for (Reading reading : question.readings()) {
            json.writeStartObject();
            json.write("choice", reading.choice());
            json.write("value", reading.value().toString());
            json.writeEnd();
        }
        json.writeEnd();
        json.writeEnd();
    }

    private static void write(JsonGenerator json, Complaint complaint, Language language) {
        Place place = complaint.place();
        json.writeStartObject();
        json.write("field", "file");
        json.write("code", complaint.code());
        json.write("line", place.line());
        json.write("column", place.letters());
        json.write("heading", place.heading());
        if (!complaint.value().isEmpty()) {
            json.write("value", complaint.value());
        }
        json.write("message", complaint.message().in(language));
        json.writeEnd();
    }
}

package id.jangkau.web.intake;

import id.jangkau.domain.coverage.Segment;
import id.jangkau.web.spreadsheet.Wanted;
import java.util.List;
import java.util.stream.Stream;

/** The columns with the figures of one segment, or of whatever segment the row says. */
record CountColumns(Wanted workers, Wanted active, Wanted supported, Wanted lapsed) {

    Stream<Wanted> stream() {
        return Stream.of(workers, active, supported, lapsed);
    }

    /** The same figures of one segment, headed as "Pekerja PU" or "PU Pekerja". */
    CountColumns of(Segment segment) {
        return new CountColumns(
                of(segment, workers),
                of(segment, active),
                of(segment, supported),
                of(segment, lapsed));
    }

    private static Wanted of(Segment segment, Wanted wanted) {
        List<String> names =
                SegmentNames.of(segment)
                        .flatMap(
                                name ->
                                        wanted.names().stream()
                                                .flatMap(
                                                        what ->
                                                                Stream.of(
                                                                        what + " " + name,
                                                                        name + " " + what)))
                        .toList();
        return new Wanted(wanted.key() + "." + segment.name(), wanted.kind(), wanted.need(), names);
    }
}

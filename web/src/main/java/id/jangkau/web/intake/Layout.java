package id.jangkau.web.intake;

import id.jangkau.domain.coverage.Segment;
import id.jangkau.web.spreadsheet.Choices;
import id.jangkau.web.spreadsheet.Header;
import id.jangkau.web.spreadsheet.Spreadsheet;
import id.jangkau.web.spreadsheet.Table;
import id.jangkau.web.spreadsheet.Wanted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How the figures of a report are laid out. */
public enum Layout {
    /** A row for each region and segment. */
    LIST(ReportColumns.ALL, Map.of(Optional.empty(), ReportColumns.COUNT)),

    /** A row for each region; its segments stand side by side, perhaps with their sums. */
    SIDE_BY_SIDE(
            Stream.of(
                            Stream.of(
                                    ReportColumns.CODE,
                                    ReportColumns.NAME,
                                    ReportColumns.PART,
                                    ReportColumns.MONTH),
                            ReportColumns.COUNT.of(Segment.WAGE).stream(),
                            ReportColumns.COUNT.of(Segment.NON_WAGE).stream(),
                            ReportColumns.SUM.stream())
                    .flatMap(Function.identity())
                    .toList(),
            Map.of(
                    Optional.of(Segment.WAGE), ReportColumns.COUNT.of(Segment.WAGE),
                    Optional.of(Segment.NON_WAGE), ReportColumns.COUNT.of(Segment.NON_WAGE)));

    private final List<Wanted> wanted;
    private final Map<Optional<Segment>, CountColumns> counts;

    Layout(List<Wanted> wanted, Map<Optional<Segment>, CountColumns> counts) {
        this.wanted = wanted;
        this.counts = counts;
    }

    /** Side by side where every figure of both segments has a column, or headings name both. */
    static Layout of(Spreadsheet file, Choices choices) {
        return Table.header(file, SIDE_BY_SIDE.wanted, choices)
                .filter(header -> header.problems().isEmpty() || namesSegments(header))
                .map(header -> SIDE_BY_SIDE)
                .orElse(LIST);
    }

    private static boolean namesSegments(Header header) {
        List<Optional<Segment>> named =
                header.unknown().stream().map(SegmentNames::read).distinct().toList();
        return named.containsAll(SIDE_BY_SIDE.counts.keySet());
    }

    /** All its columns. */
    List<Wanted> wanted() {
        return wanted;
    }

    /** The figures of a row by the segment that they are of; empty where the row says it. */
    Map<Optional<Segment>, CountColumns> counts() {
        return counts;
    }

    /** Whether a row tells the segments by its columns. */
    boolean namesSegments() {
        return this == SIDE_BY_SIDE;
    }
}

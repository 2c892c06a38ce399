package id.jangkau.web.api;

import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.simulation.model.Compartment;
import id.jangkau.simulation.projection.Trajectory;
import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.projection.Projection;
import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.stream.IntStream;

/** Writes a projection by segment: all regions together, only segments that the data have. */
final class SegmentsJson {

    private final List<CoverageObservation> cells;
    private final Trajectory trajectory;

    private SegmentsJson(Projection projection) {
        this.cells = projection.data().observations();
        this.trajectory = projection.trajectory();
    }

    static void write(JsonGenerator json, Projection projection) {
        var segments = new SegmentsJson(projection);
        json.writeStartArray("segments");
        for (Segment segment : Segment.values()) {
            int[] own = segments.cells(segment);
            if (own.length > 0) {
                segments.write(json, segment, own);
            }
        }
        json.writeEnd();
    }

    private int[] cells(Segment segment) {
        return IntStream.range(0, cells.size())
                .filter(cell -> cells.get(cell).segment() == segment)
                .toArray();
    }

    private void write(JsonGenerator json, Segment segment, int[] own) {
        double[] active = sum(own, Compartment.PAYING, Compartment.SUPPORTED);
        double[] workers = sum(own, Compartment.values());
        json.writeStartObject();
        json.write("segment", segment.name());
        JsonAnswer.write(json, "workers", workers);
        JsonAnswer.write(json, "active", active);
        JsonAnswer.writeCoverage(json, active, workers);
        JsonAnswer.write(json, "lapsed", sum(own, Compartment.LAPSED));
        json.writeEnd();
    }

    /** Persons in some compartments by month, in the order of cells. */
    private double[] sum(int[] own, Compartment... compartments) {
        double[] sum = new double[trajectory.months() + 1];
        for (int month = 0; month < sum.length; month++) {
            for (int cell : own) {
                for (Compartment compartment : compartments) {
                    sum[month] += trajectory.persons(compartment, month, cell);
                }
            }
        }
        return sum;
    }
}

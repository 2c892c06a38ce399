package id.jangkau.web.projection;

import id.jangkau.simulation.model.SupportChange;
import id.jangkau.simulation.projection.Trajectory;
import id.jangkau.web.message.Message;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader of a trajectory should know: clipped starts, the end of support, places not filled.
 */
final class TrajectoryNotes {

    /** Fewer persons than this are rounding, not news. */
    private static final double A_PERSON = 0.5;

    private TrajectoryNotes() {}

    static List<Note> of(Trajectory trajectory, SimulationInputs inputs) {
        List<Note> notes = new ArrayList<>();
        List<String> clipped =
                trajectory.clippedCells().stream()
                        .map(cell -> inputs.data().observations().get(cell).regency().code())
                        .distinct()
                        .toList();
        if (!clipped.isEmpty()) {
            notes.add(
                    new Note(
                            "hazardClipped",
                            clipped,
                            Message.of("note.hazardClipped", clipped.size())));
        }
        double mostUnfilled = 0;
        for (int month = 1; month <= trajectory.months(); month++) {
            SupportChange change = trajectory.support().get(month - 1);
            mostUnfilled = Math.max(mostUnfilled, change.unfilled());
            if (change.stopped() >= A_PERSON) {
                notes.add(supportEnds(month, change.stopped(), inputs));
            }
        }
        if (mostUnfilled >= A_PERSON) {
            notes.add(
                    new Note(
                            "placesUnfilled",
                            List.of(),
                            Message.of("note.placesUnfilled", mostUnfilled)));
        }
        return notes;
    }

    private static Note supportEnds(int month, double stopped, SimulationInputs inputs) {
        YearMonth last = inputs.baseMonth().plusMonths(month - 1L);
        return new Note("supportEnds", List.of(), Message.of("note.supportEnds", last, stopped));
    }
}

package id.jangkau.web.projection;

import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.SupportChange;
import id.jangkau.simulation.projection.Trajectory;
import id.jangkau.web.message.Message;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a reader of a trajectory should know: clipped starts, the end of support, places not filled.
 */
final class TrajectoryNotes {

    /** Fewer persons than this are rounding, not news. */
    private static final double A_PERSON = 0.5;

    private TrajectoryNotes() {}

    static List<Note> of(ModelInput input, Trajectory trajectory, SimulationInputs inputs) {
        List<Note> notes = new ArrayList<>();
        clipped(trajectory, inputs).ifPresent(notes::add);
        double mostUnfilled = 0;
        for (int month = 1; month <= trajectory.months(); month++) {
            SupportChange change = trajectory.support().get(month - 1);
            mostUnfilled = Math.max(mostUnfilled, change.unfilled());
            if (change.stopped() >= A_PERSON) {
                YearMonth last = inputs.baseMonth().plusMonths(month - 1L);
                notes.add(supportFalls(last, change.stopped(), placesRemain(input, month)));
            }
        }
        if (mostUnfilled >= A_PERSON) {
            notes.add(
                    new Note(
                            "placesUnfilled",
                            List.of(),
                            Optional.empty(),
                            mostUnfilled,
                            Message.of("note.placesUnfilled", mostUnfilled)));
        }
        return notes;
    }

    private static Optional<Note> clipped(Trajectory trajectory, SimulationInputs inputs) {
        List<String> codes =
                trajectory.clippedCells().stream()
                        .map(cell -> inputs.data().observations().get(cell).regency().code())
                        .distinct()
                        .toList();
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Note.about(
                                "hazardClipped",
                                codes,
                                Message.of("note.hazardClipped", codes.size())));
    }

    private static boolean placesRemain(ModelInput input, int month) {
        double[] places =
                input.schedule()
                        .strength(Lever.CONTRIBUTION_SUPPORT, input.grid().regions(), month);
        return Arrays.stream(places).sum() > 0;
    }

    private static Note supportFalls(YearMonth last, double stopped, boolean placesRemain) {
        String code = placesRemain ? "supportFalls" : "supportEnds";
        return new Note(
                code,
                List.of(),
                Optional.of(last),
                stopped,
                Message.of("note." + code, last, stopped));
    }
}

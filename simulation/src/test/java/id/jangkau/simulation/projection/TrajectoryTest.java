package id.jangkau.simulation.projection;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.simulation.fixture.Plain;
import id.jangkau.simulation.fixture.Windows;
import id.jangkau.simulation.fixture.World;
import id.jangkau.simulation.model.Compartment;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import id.jangkau.simulation.model.SupportChange;
import org.junit.jupiter.api.Test;

class TrajectoryTest {

    /** Three cells in two regions; 50 places are filled in month 1 and given up in month 2. */
    private static Trajectory trajectory() {
        return Projector.project(
                new World()
                        .region(1, 1)
                        .cell(SegmentKind.WAGE, 1000, 400, 0)
                        .cell(SegmentKind.NON_WAGE, 500, 100, 20)
                        .region(1, 1)
                        .cell(SegmentKind.NON_WAGE, 200, 80, 0)
                        .run(
                                Plain.parameters().with(Parameter.LAPSE_AFTER_SUPPORT, 1),
                                2,
                                Windows.window(Lever.CONTRIBUTION_SUPPORT, 1, 1, 50, 0)));
    }

    @Test
    void workersAndMembersAreSummedOverCellsAndRegions() {
        Trajectory trajectory = trajectory();

        assertThat(trajectory.months()).isEqualTo(2);
        assertThat(trajectory.workers()).containsExactly(1700, 1700, 1700);
        assertThat(trajectory.active()).containsExactly(580, 630, 580);
        assertThat(trajectory.workersByRegion())
                .isDeepEqualTo(new double[][] {{1500, 1500, 1500}, {200, 200, 200}});
        assertThat(trajectory.activeByRegion())
                .isDeepEqualTo(new double[][] {{500, 550, 500}, {80, 80, 80}});
    }

    @Test
    void theStateAtAMonthsStartIsTheOneAfterItsEvent() {
        Trajectory trajectory = trajectory();

        assertThat(trajectory.persons(Compartment.SUPPORTED, 0, 1)).isEqualTo(20);
        assertThat(trajectory.personsAtMonthStart(Compartment.SUPPORTED, 1, 1)).isEqualTo(70);
        assertThat(trajectory.persons(Compartment.SUPPORTED, 1, 1)).isEqualTo(70);
        assertThat(trajectory.personsAtMonthStart(Compartment.SUPPORTED, 2, 1)).isEqualTo(20);
        assertThat(trajectory.support())
                .containsExactly(new SupportChange(0, 0), new SupportChange(50, 0));
    }
}

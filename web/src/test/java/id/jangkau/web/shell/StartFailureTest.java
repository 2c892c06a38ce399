package id.jangkau.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.message.Message;
import org.junit.jupiter.api.Test;

class StartFailureTest {

    @Test
    void theLauncherFindsInTheLogWhatTheServerThrew() {
        var thrown = new StartFailure(Message.of("start.databaseInUse", "here"));

        assertThat(StartFailure.in("Caused by: " + thrown))
                .get()
                .extracting(StartFailure::getMessage)
                .isEqualTo(thrown.getMessage());
    }

    @Test
    void anOrdinaryLineTellsOfNoFailure() {
        assertThat(StartFailure.in("ROOT was successfully deployed")).isEmpty();
    }

    @Test
    void aReasonOfManyLinesBecomesOne() {
        var failure = new StartFailure(Message.of("start.data", "here", "first\nsecond"));

        assertThat(failure.getMessage()).doesNotContain("\n").contains("(first second)");
    }
}

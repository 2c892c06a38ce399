package id.jangkau.web.computation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Work in parts, on an executor that does one thing at a time and only when it is told to. */
class PartsTest {

    private final Queue<Runnable> queue = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();

    /** Ten parts that write down whose they are. */
    private record Letters(String letter, List<String> done) implements Work<String, String> {

        @Override
        public int parts() {
            return 10;
        }

        @Override
        public long cellSteps() {
            return 1000;
        }

        @Override
        public IntFunction<String> worker() {
            return part -> {
                if (letter.equals("x") && part == 2) {
                    throw new IllegalStateException("part 2");
                }
                done.add(letter);
                return letter + part;
            };
        }

        @Override
        public String join(List<String> parts) {
            return String.join(" ", parts);
        }
    }

    private Computation<String> start(String letter, int threads) {
        return Parts.start(new Letters(letter, done), queue::add, threads, Duration::ofNanos);
    }

    private void work(int times) {
        for (int i = 0; i < times && !queue.isEmpty(); i++) {
            queue.remove().run();
        }
    }

    @Test
    void partsAreJoinedInTheirOrder() {
        Computation<String> letters = start("a", 3);
        work(100);

        assertThat(letters.get()).isEqualTo("a0 a1 a2 a3 a4 a5 a6 a7 a8 a9");
        assertThat(letters.isDone()).isTrue();
        assertThat(letters.left()).isZero();
    }

    @Test
    void progressAndTheTimeThatIsLeftFollowTheParts() {
        Computation<String> letters = start("a", 1);
        work(4);

        assertThat(letters.progress()).isEqualTo(0.4);
        assertThat(letters.left()).isEqualTo(Duration.ofNanos(600));
        assertThat(letters.isDone()).isFalse();
    }

    @Test
    void aLongComputationLetsAShortOneBetweenItsParts() {
        start("a", 1);
        work(2);
        start("b", 1);
        work(6);

        assertThat(done).containsExactly("a", "a", "a", "b", "a", "b", "a", "b");
    }

    @Test
    void whatIsEndedStopsAfterThePartUnderWay() {
        Computation<String> letters = start("a", 2);
        work(3);
        letters.cancel();
        work(100);

        assertThat(done).hasSize(3);
        assertThat(queue).isEmpty();
        assertThatThrownBy(letters::get).isInstanceOf(CancellationException.class);
    }

    @Test
    void aPartThatFailsEndsTheWholeWithItsReason() {
        Computation<String> letters = start("x", 2);
        List<String> ends = new ArrayList<>();
        letters.atEnd(() -> ends.add("end"));
        work(100);

        assertThat(ends).containsExactly("end");
        assertThat(done.size()).isLessThan(9);
        assertThatThrownBy(letters::get)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("part 2");
    }

    @Test
    void aPromiseLetsGoWhatItsAnswerWasMadeOf() {
        Computation<String> letters = start("a", 1);
        Promise<Integer> promise =
                new Pending<>(List.of(letters), letters::get).map(String::length).promise();
        work(5);
        assertThat(promise.progress()).isEqualTo(0.5);
        assertThat(promise.given()).isEmpty();
        work(100);

        assertThat(promise.given()).contains(29);
        assertThat(promise.progress()).isEqualTo(1);
        assertThat(promise.get()).isEqualTo(29);
    }

    @Test
    void aPromiseThatIsEndedEndsItsComputations() {
        Computation<String> letters = start("a", 1);
        Promise<String> promise = new Pending<>(List.of(letters), letters::get).promise();
        promise.cancel();

        assertThat(promise.isDone()).isTrue();
        assertThatThrownBy(promise::get).isInstanceOf(CancellationException.class);
    }

    @Test
    void smallPartsDoNotChangeThePace() {
        Pace pace = new Pace();
        Duration before = pace.of(1_000_000);
        for (int i = 0; i < 1000; i++) {
            pace.measured(5_000_000_000L, 100);
        }
        assertThat(pace.of(1_000_000)).isEqualTo(before);
        for (int i = 0; i < 1000; i++) {
            pace.measured(10_000_000, 1_000_000);
        }
        assertThat(pace.of(1_000_000)).isBetween(Duration.ofMillis(9), Duration.ofMillis(11));
    }
}

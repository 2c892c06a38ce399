package id.jangkau.web.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Four people who save and two who move levers, all the time until it is closed; who gets no answer
 * within ten seconds fails the test.
 */
final class Load implements AutoCloseable {

    private static final int SAVING = 4;
    private static final int MOVING = 2;
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");

    private final ExecutorService people = Executors.newCachedThreadPool();
    private final List<Future<?>> work = new ArrayList<>();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Set<Integer> saved = ConcurrentHashMap.newKeySet();
    private final Queue<Duration> refusals = new ConcurrentLinkedQueue<>();
    private final Set<Integer> moved = ConcurrentHashMap.newKeySet();
    private final URI server;
    private volatile boolean over;

    Load(URI server) {
        this.server = server;
        for (int i = 0; i < SAVING; i++) {
            work.add(people.submit(this::save));
        }
        for (int i = 0; i < MOVING; i++) {
            work.add(people.submit(this::move));
        }
    }

    private Void save() throws Exception {
        Visitor person = new Visitor(server);
        while (!over) {
            long start = System.nanoTime();
            HttpResponse<String> answer = person.save();
            saved.add(answer.statusCode());
            if (answer.statusCode() == 201) {
                Matcher id = ID.matcher(answer.body());
                assertThat(id.find()).isTrue();
                acknowledged.add(id.group(1));
            } else {
                refusals.add(Duration.ofNanos(System.nanoTime() - start));
            }
        }
        return null;
    }

    private Void move() throws Exception {
        Visitor person = new Visitor(server);
        while (!over) {
            moved.add(person.project().statusCode());
        }
        return null;
    }

    /** The numbers of what was acknowledged. */
    Queue<String> acknowledged() {
        return acknowledged;
    }

    /** Every status that a save was answered with. */
    Set<Integer> saved() {
        return saved;
    }

    /** Every status that a moved lever was answered with. */
    Set<Integer> moved() {
        return moved;
    }

    /** Prints how long people waited to be refused, and until they could save again. */
    void report(String fault, Duration recovery) {
        List<Duration> waits = refusals.stream().sorted().toList();
        System.out.printf(
                "Figures, %s: refused %d times, after %.2f s in the middle and %.2f s at most;"
                        + " saved again %.2f s after the cause was gone%n",
                fault,
                waits.size(),
                seconds(waits.get(waits.size() / 2)),
                seconds(waits.get(waits.size() - 1)),
                seconds(recovery));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    /** Ends, and fails if anybody was not answered. */
    @Override
    public void close() {
        over = true;
        people.shutdown();
        try {
            for (Future<?> each : work) {
                each.get();
            }
        } catch (ExecutionException | InterruptedException unanswered) {
            throw new AssertionError("Somebody was not answered.", unanswered);
        }
    }
}

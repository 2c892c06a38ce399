package id.jangkau.web.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Something that keeps a database from being used while people save and move levers.
 *
 * @param name for the figures that are printed
 * @param refusal the status that saves are answered with meanwhile
 * @param begin brings it about
 * @param end takes it away
 */
record Outage(String name, int refusal, Act begin, Act end) {

    private static final int AWAY = 503;
    private static final int ENOUGH = 20;

    /** Something that is done to a server or to what it needs. */
    interface Act {
        void happen() throws Exception;
    }

    /** Fails unless saves are refused, levers go on, and all is as before when it is over. */
    void suffer(URI server, Act meanwhile) throws Exception {
        Visitor visitor = new Visitor(server);
        Load load = new Load(server);
        Duration recovery;
        try (load) {
            Awaited.until(() -> load.acknowledged().size() > ENOUGH);
            begin.happen();
            try {
                Awaited.answer(refusal, visitor::save);
                meanwhile.happen();
                Awaited.until(() -> load.saved().contains(refusal)); // who waits is told in the end
            } finally {
                end.happen();
            }
            recovery = Awaited.until(() -> visitor.save().statusCode() == 201);
        }
        load.report(name, recovery);
        assertThat(load.saved()).contains(201, refusal).isSubsetOf(List.of(201, AWAY, refusal));
        assertThat(load.moved()).containsOnly(200);
        String all = visitor.get("api/v1/scenarios").body();
        assertThat(load.acknowledged())
                .allSatisfy(id -> assertThat(all).contains("\"id\":" + id + ","));
    }
}

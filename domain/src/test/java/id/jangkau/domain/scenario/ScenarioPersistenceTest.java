package id.jangkau.domain.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.Database;
import id.jangkau.domain.coverage.DataVersion;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScenarioPersistenceTest {

    private static final Instant MOMENT = Instant.parse("2026-11-01T01:02:03.123456Z");

    private final Database database = new Database();

    @BeforeEach
    void addTheDataVersionThatScenariosAreMadeOn() {
        database.run(
                entities ->
                        entities.persist(
                                new DataVersion(
                                        YearMonth.of(2026, 2),
                                        1,
                                        new BilingualText("", "pool"),
                                        new BilingualText("", "source"),
                                        MOMENT)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aScenarioComesBackToTheBitAndInOrder() {
        var body = fullBody();
        long id = add("Dorongan desa", body, 0);

        database.run(
                entities -> {
                    Scenario stored = scenarios(entities).getScenario(id);

                    assertThat(stored.body()).isEqualTo(body);
                    assertThat(stored.name()).isEqualTo("Dorongan desa");
                    assertThat(stored.note()).isEqualTo("note");
                    assertThat(stored.createdAt()).isEqualTo(MOMENT);
                    assertThat(stored.newest().dataVersion()).isEqualTo("2026-02-r1");
                    assertThat(stored.newest().modelVersion()).isEqualTo("1");
                });
    }

    @Test
    void aNameIsUsedOnlyByTheNewestVersionOfAnotherScenarioThatIsThere() {
        long id = add("Lama", fullBody(), 0);
        database.run(entities -> scenarios(entities).getScenario(id).rename("Baru", MOMENT));

        database.run(
                entities -> {
                    assertThat(scenarios(entities).isNameUsed("bARU", null)).isTrue();
                    assertThat(scenarios(entities).isNameUsed("Baru", id)).isFalse();
                    assertThat(scenarios(entities).isNameUsed("Lama", null)).isFalse();
                    scenarios(entities).getScenario(id).delete(MOMENT);
                });
        database.run(
                entities -> assertThat(scenarios(entities).isNameUsed("Baru", null)).isFalse());
    }

    @Test
    void onlyThoseOfTheNamedScenariosThatAreThereAreListed() {
        long one = add("One", fullBody(), 0);
        add("Two", fullBody(), 1);

        database.run(
                entities -> {
                    assertThat(scenarios(entities).listScenarios(List.of(one, -1L)))
                            .extracting(Scenario::name)
                            .containsExactly("One");
                    assertThat(scenarios(entities).listScenarios(List.of())).isEmpty();
                });
    }

    @Test
    void equalSettingsAreKeptAsOftenAsTheyWereSet() {
        var setting = setting(Lever.MEDIA_CAMPAIGN, 50);
        var body = new ScenarioBody(60, List.of(setting, setting), Map.of());
        long id = add("Twice", body, 0);

        ScenarioBody stored = database.call(entities -> scenarios(entities).getScenario(id).body());

        assertThat(stored).isEqualTo(body);
    }

    @Test
    void manySettingsKeepTheirOrder() {
        var settings =
                IntStream.range(0, ScenarioBody.MOST_SETTINGS)
                        .mapToObj(i -> setting(Lever.MEDIA_CAMPAIGN, (i * 37) % 200))
                        .toList();
        long id = add("Many", new ScenarioBody(60, settings, Map.of()), 0);

        ScenarioBody stored = database.call(entities -> scenarios(entities).getScenario(id).body());

        assertThat(stored.levers()).isEqualTo(settings);
    }

    @Test
    void aRevisionMayHoldTheSettingsOfTheVersionBefore() {
        var body = fullBody();
        long id = add("First", body, 0);

        database.run(
                entities -> {
                    Scenario stored = scenarios(entities).getScenario(id);
                    stored.revise("Second", "", stored.body(), basis(60));
                });

        database.run(
                entities -> {
                    Scenario stored = scenarios(entities).getScenario(id);
                    assertThat(stored.version()).isEqualTo(2);
                    assertThat(stored.versions())
                            .extracting(ScenarioVersion::name)
                            .containsExactly("First", "Second");
                    assertThat(stored.versions())
                            .extracting(ScenarioVersion::body)
                            .containsExactly(body, body);
                });
    }

    @Test
    void ofTwoWhoReviseAtOnceOneIsTold() {
        long id = add("First", fullBody(), 0);

        assertThatThrownBy(
                        () ->
                                database.run(
                                        slow -> {
                                            Scenario mine = scenarios(slow).getScenario(id);
                                            database.run(fast -> revise(fast, id, "Fast"));
                                            mine.revise("Slow", "", fullBody(), basis(60));
                                        }))
                .isInstanceOf(RollbackException.class)
                .hasCauseInstanceOf(OptimisticLockException.class);

        database.run(
                entities -> {
                    Scenario stored = scenarios(entities).getScenario(id);
                    assertThat(stored.version()).isEqualTo(2);
                    assertThat(stored.name()).isEqualTo("Fast");
                });
    }

    @Test
    void theScenarioThatWasChangedLastComesFirst() {
        long first = add("First", fullBody(), 0);
        add("Second", fullBody(), 60);
        database.run(
                entities ->
                        scenarios(entities)
                                .getScenario(first)
                                .revise("First, changed", "", fullBody(), basis(120)));

        List<String> names =
                database.call(
                        entities ->
                                scenarios(entities).listScenarios().stream()
                                        .map(Scenario::name)
                                        .toList());

        assertThat(names).containsExactly("First, changed", "Second");
    }

    @Test
    void aScenarioIsFoundByItsLink() {
        long id = add("First", fullBody(), 0);

        database.run(
                entities -> {
                    String link = scenarios(entities).getScenario(id).link();
                    assertThat(scenarios(entities).getByLink(link).id()).isEqualTo(id);
                    assertThatThrownBy(() -> scenarios(entities).getByLink("no such link"))
                            .isInstanceOf(UnknownScenarioException.class);
                });
    }

    @Test
    void noTwoScenariosShareALink() {
        add("First", fullBody(), 0);
        add("Second", fullBody(), 0);

        assertThatThrownBy(
                        () ->
                                database.run(
                                        entities ->
                                                entities.createNativeQuery(
                                                                "update scenario set link_token = 'same'")
                                                        .executeUpdate()))
                .isInstanceOf(PersistenceException.class)
                .message()
                .containsIgnoringCase("unique"); // each database says it in its own words
    }

    @Test
    void aDeletedScenarioIsFoundNowhereButAmongTheDeleted() {
        long first = add("First", fullBody(), 0);
        add("Second", fullBody(), 60);
        delete(first, 120);

        database.run(
                entities -> {
                    String link = scenarios(entities).getEvenDeleted(first).link();
                    assertThatThrownBy(() -> scenarios(entities).getScenario(first))
                            .isInstanceOf(UnknownScenarioException.class)
                            .hasMessage(
                                    "The scenario (%d) is not known. Maybe it was deleted.", first);
                    assertThatThrownBy(() -> scenarios(entities).getByLink(link))
                            .isInstanceOf(UnknownScenarioException.class);
                    assertThat(names(scenarios(entities).listScenarios()))
                            .containsExactly("Second");
                    assertThat(names(scenarios(entities).listDeleted())).containsExactly("First");
                });
    }

    @Test
    void aRestoredScenarioIsAsItWas() {
        long id = add("First", fullBody(), 0);
        database.run(entities -> revise(entities, id, "Second"));
        delete(id, 120);

        database.run(entities -> scenarios(entities).getEvenDeleted(id).restore());

        database.run(
                entities -> {
                    Scenario stored = scenarios(entities).getScenario(id);
                    assertThat(stored.deletedAt()).isEmpty();
                    assertThat(stored.changedAt()).isEqualTo(MOMENT.plusSeconds(60));
                    assertThat(stored.versions())
                            .extracting(ScenarioVersion::name)
                            .containsExactly("First", "Second");
                    assertThat(stored.body()).isEqualTo(fullBody());
                    assertThat(scenarios(entities).listDeleted()).isEmpty();
                });
    }

    @Test
    void theScenarioThatWasDeletedLastComesFirstAmongTheDeleted() {
        long first = add("First", fullBody(), 0);
        long second = add("Second", fullBody(), 60);
        delete(second, 120);
        delete(first, 180);

        List<String> names = database.call(entities -> names(scenarios(entities).listDeleted()));

        assertThat(names).containsExactly("First", "Second");
    }

    @Test
    void whoRevisesWhatIsDeletedMeanwhileIsTold() {
        long id = add("First", fullBody(), 0);

        assertThatThrownBy(
                        () ->
                                database.run(
                                        slow -> {
                                            Scenario mine = scenarios(slow).getScenario(id);
                                            delete(id, 60);
                                            mine.revise("Slow", "", fullBody(), basis(120));
                                        }))
                .isInstanceOf(RollbackException.class)
                .hasCauseInstanceOf(OptimisticLockException.class);
    }

    @Test
    void aCopyAndItsOriginalGoTheirOwnWays() {
        long original = add("First", fullBody(), 0);
        long copy =
                database.call(
                        entities -> {
                            Scenario made =
                                    scenarios(entities)
                                            .getScenario(original)
                                            .copy("Copy", MOMENT.plusSeconds(60));
                            scenarios(entities).add(made);
                            return made.id();
                        });
        database.run(entities -> revise(entities, original, "First, changed"));

        database.run(
                entities -> {
                    Scenario stored = scenarios(entities).getScenario(copy);
                    assertThat(stored.versions()).hasSize(1);
                    assertThat(stored.name()).isEqualTo("Copy");
                    assertThat(stored.note()).isEqualTo("note");
                    assertThat(stored.body()).isEqualTo(fullBody());
                    assertThat(stored.link())
                            .isNotEqualTo(scenarios(entities).getScenario(original).link());
                });
    }

    private void delete(long id, long seconds) {
        database.run(
                entities ->
                        scenarios(entities).getScenario(id).delete(MOMENT.plusSeconds(seconds)));
    }

    private static List<String> names(List<Scenario> scenarios) {
        return scenarios.stream().map(Scenario::name).toList();
    }

    private long add(String name, ScenarioBody body, long seconds) {
        return database.call(
                entities -> {
                    var scenario = new Scenario(name, "note", body, basis(seconds));
                    scenarios(entities).add(scenario);
                    return scenario.id();
                });
    }

    private static void revise(EntityManager entities, long id, String name) {
        scenarios(entities).getScenario(id).revise(name, "", fullBody(), basis(60));
    }

    private static ScenarioBasis basis(long seconds) {
        return new ScenarioBasis("2026-02-r1", "1", MOMENT.plusSeconds(seconds));
    }

    private static LeverSetting setting(Lever lever, double value) {
        return new LeverSetting(lever, List.of(), null, null, value, null, Map.of());
    }

    /** Numbers that have no short decimal form, so that a lost bit shows. */
    private static ScenarioBody fullBody() {
        var villages =
                new LeverSetting(
                        Lever.VILLAGE_ENGAGEMENT,
                        List.of("63", "61.01"),
                        YearMonth.of(2027, 1),
                        YearMonth.of(2027, 12),
                        1.0 / 3,
                        6,
                        Map.of(Payer.APBDES, 2.0 / 3, Payer.APBD_REGENCY, 1.0 / 3));
        return new ScenarioBody(
                60,
                List.of(villages, setting(Lever.ACCOMPANIMENT, Math.nextDown(1.0))),
                Map.of("trend", -0.1 / 3, "lapse.NON_WAGE", Double.MIN_VALUE),
                "Hati-hati");
    }

    private static ScenarioRepository scenarios(EntityManager entities) {
        return new ScenarioRepository(entities);
    }
}

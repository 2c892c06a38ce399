package id.jangkau.web.scenario;

import id.jangkau.domain.scenario.Scenario;
import id.jangkau.domain.scenario.ScenarioVersion;
import id.jangkau.simulation.model.CoverageModel;
import id.jangkau.web.projection.DataSnapshotService;
import id.jangkau.web.reader.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The saved scenarios to choose from, and what can be done to each without opening it. */
@Named
@RequestScoped
public class ScenarioShelf {

    /** From so many scenarios on one may search. */
    private static final int MANY = 8;

    /** The most that are shown at once. */
    private static final int MOST_SHOWN = 50;

    @Inject private ScenarioService service;
    @Inject private IdempotentSaves saves;
    @Inject private DataSnapshotService snapshots;
    @Inject private Texts texts;

    private String words = "";
    private List<Scenario> all;
    private List<Scenario> deleted;
    private Scenario chosen;

    /** A version and what is different in it from the one before. */
    public record Step(ScenarioVersion version, Optional<ScenarioVersion> before) {}

    /** Those that hold the words that are searched for, the last changed first. */
    public List<Scenario> getShown() {
        return matching().stream().limit(MOST_SHOWN).toList();
    }

    /** How many hold the words that are searched for. */
    public int getCount() {
        return matching().size();
    }

    private List<Scenario> matching() {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(
                        scenario ->
                                (scenario.name() + "\n" + scenario.note())
                                        .toLowerCase(Locale.ROOT)
                                        .contains(wanted))
                .toList();
    }

    private List<Scenario> all() {
        if (all == null) {
            all = service.list();
        }
        return all;
    }

    /** Is nothing saved? */
    public boolean isBare() {
        return all().isEmpty();
    }

    /** Are there so many that one wants to search? */
    public boolean isMany() {
        return all().size() >= MANY;
    }

    /** Shows the list anew. */
    public void list() {
        Outcome.LISTED.tell();
    }

    /** Those that were deleted, the last first. */
    public List<Scenario> getDeleted() {
        return deleted().stream().limit(MOST_SHOWN).toList();
    }

    public int getDeletedCount() {
        return deleted().size();
    }

    private List<Scenario> deleted() {
        if (deleted == null) {
            deleted = service.listDeleted();
        }
        return deleted;
    }

    /**
     * Deletes a scenario unless somebody changed it since the page showed it.
     *
     * @param key the idempotency key, the same while one tries again
     */
    public void delete(String key, long id, int version) {
        SaveRequest request = SaveRequest.of(key, "delete", id, version);
        done(Outcome.DELETED, saves.once(request, () -> service.delete(id, version)));
    }

    /** Restores a scenario; to do it twice does no harm. */
    public void restore(long id) {
        SaveRequest request = SaveRequest.of(null, "restore", id);
        done(Outcome.RESTORED, saves.once(request, () -> service.restore(id)));
    }

    /**
     * Saves a scenario once more, under another name.
     *
     * @param key the idempotency key, the same while one tries again
     */
    public void duplicate(String key, long id) {
        Supplier<Scenario> save = () -> service.duplicate(id, nameOfCopy(service.get(id).name()));
        done(Outcome.DUPLICATED, saves.once(SaveRequest.of(key, "duplicate", id), save));
    }

    private void done(Outcome outcome, ScenarioVersion now) {
        all = null; // the form was read with the lists as they were before
        deleted = null;
        outcome.tell(now);
    }

    /** A long name makes room for the word that says what it is. */
    private String nameOfCopy(String name) {
        String copy = texts.say("scenario.copyOf", name);
        int over = copy.length() - Scenario.LONGEST_NAME;
        if (over <= 0) {
            return copy;
        }
        int end = name.length() - over - 1;
        int whole = Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end;
        return texts.say("scenario.copyOf", name.substring(0, whole) + "…");
    }

    /** Chooses the scenario whose versions are shown. */
    public void choose(long id) {
        chosen = service.get(id);
        Outcome.CHOSEN.tell();
    }

    public Scenario getChosen() {
        return chosen;
    }

    /** The versions of the chosen scenario, the newest first. */
    public List<Step> getSteps() {
        List<Step> steps = new ArrayList<>();
        ScenarioVersion before = null;
        for (ScenarioVersion version : chosen.versions()) {
            steps.add(new Step(version, Optional.ofNullable(before)));
            before = version;
        }
        Collections.reverse(steps);
        return steps;
    }

    /** Where a version was made on other data or another model than now: which; else nothing. */
    public String basis(ScenarioVersion version) {
        String data = snapshots.current().version().label();
        boolean same =
                version.dataVersion().equals(data)
                        && version.modelVersion().equals(CoverageModel.VERSION);
        return same
                ? ""
                : texts.say("scenario.basis", version.dataVersion(), version.modelVersion());
    }

    /** What a version changed, in words. */
    public String changes(Step step) {
        return step.before()
                .map(before -> VersionChanges.keys(before, step.version()))
                .map(
                        keys ->
                                keys.isEmpty()
                                        ? texts.say("scenario.changes.none")
                                        : String.join(", ", keys.stream().map(texts::say).toList()))
                .orElseGet(() -> texts.say("scenario.changes.first"));
    }

    /** The words that are searched for in names and notes. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }
}

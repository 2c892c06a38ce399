package id.jangkau.web.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the columns of one kind are written. A column that can be read in two ways is read as the
 * others are, or as a person said of another; where nothing decides, one question is asked for all.
 */
final class Agreement {

    private final Map<Wanted, Vote> votes;
    private final Choices choices;
    private final List<Convention> ofFile;

    /**
     * @param votes of the columns, all of one kind
     * @param witnesses votes of columns that are not read themselves
     */
    Agreement(Map<Wanted, Vote> votes, List<Vote> witnesses, Choices choices) {
        this.votes = votes;
        this.choices = choices;
        this.ofFile = agreed(witnesses);
    }

    /** How a column is read. */
    Convention of(Wanted wanted) {
        return narrowed(wanted).get(0);
    }

    /** The first column that can be read in several ways. */
    Optional<Wanted> open() {
        return votes.keySet().stream().filter(wanted -> doubt(wanted) != null).findFirst();
    }

    /** The first cell of a column that is still in doubt; null where none is. */
    Cell doubt(Wanted wanted) {
        return votes.get(wanted).doubtful(narrowed(wanted));
    }

    /** What a cell in doubt may mean. */
    List<Reading> readings(Wanted wanted) {
        return Vote.readings(doubt(wanted), narrowed(wanted));
    }

    /** A cell that is read as other columns are; null where a column decides for itself. */
    Cell settled(Wanted wanted) {
        return doubt(wanted) == null ? votes.get(wanted).doubtful(own(wanted)) : null;
    }

    /** What the column, or a person, allows. */
    private List<Convention> own(Wanted wanted) {
        Convention chosen = chosen(wanted);
        return chosen == null ? votes.get(wanted).winners() : List.of(chosen);
    }

    private List<Convention> narrowed(Wanted wanted) {
        List<Convention> own = own(wanted);
        List<Convention> both = own.stream().filter(ofFile::contains).toList();
        return both.isEmpty() || votes.get(wanted).doubtful(own) == null ? own : both;
    }

    /** What all columns allow that say anything; nothing where they contradict each other. */
    private List<Convention> agreed(List<Vote> witnesses) {
        List<List<Convention>> said = new ArrayList<>();
        votes.forEach(
                (wanted, vote) -> {
                    if (chosen(wanted) != null || vote.isDecided()) {
                        said.add(own(wanted));
                    }
                });
        witnesses.stream().filter(Vote::isDecided).map(Vote::winners).forEach(said::add);
        List<Convention> agreed = new ArrayList<>(said.isEmpty() ? List.of() : said.get(0));
        said.forEach(agreed::retainAll);
        return agreed;
    }

    private Convention chosen(Wanted wanted) {
        String name = choices.conventions().getOrDefault(wanted.key(), "");
        for (Convention convention : Column.conventions(wanted.kind())) {
            if (convention.name().equals(name)) {
                return convention;
            }
        }
        return null;
    }
}

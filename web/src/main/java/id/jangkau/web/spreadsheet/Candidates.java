package id.jangkau.web.spreadsheet;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Finds the columns that may be a wanted one: because a person said so, or by their headings. */
final class Candidates {

    private final List<String> words;
    private final Choices choices;

    /**
     * @param words of the headings, from column A on
     * @param choices which columns were chosen
     */
    Candidates(List<String> words, Choices choices) {
        this.words = words;
        this.choices = choices;
    }

    /**
     * For each wanted column those that may be it, 1 is A. What was pointed at means that and
     * nothing else.
     *
     * @param names the words that mean each
     */
    Map<Wanted, List<Integer>> of(Map<Wanted, Set<String>> names) {
        Set<Integer> taken =
                names.keySet().stream()
                        .flatMap(wanted -> choices.column(wanted.key()).stream())
                        .collect(toSet());
        Map<Wanted, List<Integer>> candidates = new LinkedHashMap<>();
        names.forEach(
                (wanted, meant) -> {
                    Optional<Integer> pointed = choices.column(wanted.key());
                    candidates.put(
                            wanted,
                            pointed.map(List::of).orElseGet(() -> named(wanted, meant, taken)));
                });
        return candidates;
    }

    private List<Integer> named(Wanted wanted, Set<String> names, Set<Integer> taken) {
        return choices.isNone(wanted.key())
                ? List.of()
                : named(names, Heading.words(choices.heading(wanted.key()))).stream()
                        .filter(column -> !taken.contains(column))
                        .toList();
    }

    /** By the heading that was chosen; else by a name as it is; else by a name in its core. */
    private List<Integer> named(Set<String> names, String chosen) {
        List<Integer> found = matching(Set.of(chosen), UnaryOperator.identity());
        if (found.isEmpty()) {
            found = matching(names, UnaryOperator.identity());
        }
        return found.isEmpty() ? matching(names, Heading::core) : found;
    }

    private List<Integer> matching(Set<String> meant, UnaryOperator<String> part) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String heading = part.apply(words.get(i));
            if (!heading.isEmpty() && meant.contains(heading)) {
                columns.add(i + 1);
            }
        }
        return columns;
    }
}

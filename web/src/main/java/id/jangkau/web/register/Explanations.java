package id.jangkau.web.register;

import static java.util.stream.Collectors.toMap;

import id.jangkau.domain.coverage.Contradiction;
import id.jangkau.domain.coverage.Explanation;
import id.jangkau.web.database.DatabaseAwayException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What was said about contradictions; while the database is away, what was known last. */
@ApplicationScoped
public class Explanations {

    private volatile Map<String, Explanation> known = Map.of();

    @Inject private ExplanationService service;

    /** Reads them again, so that {@link #of} tells what is known now. */
    public void refresh() {
        try {
            known =
                    service.list().stream()
                            .collect(toMap(Explanation::figures, Function.identity()));
        } catch (DatabaseAwayException away) {
            return; // a page can be read without it
        }
    }

    /** What was said about a contradiction, if anything was. */
    public Optional<Explanation> of(Contradiction contradiction) {
        return Optional.ofNullable(known.get(contradiction.figures()));
    }
}

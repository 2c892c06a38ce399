package id.jangkau.web.register;

import id.jangkau.domain.coverage.Contradiction;
import id.jangkau.domain.coverage.Explanation;
import id.jangkau.domain.coverage.ExplanationRepository;
import id.jangkau.web.database.Guarded;
import id.jangkau.web.database.Saving;
import id.jangkau.web.json.PlainText;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.FieldError;
import id.jangkau.web.projection.FieldErrors;
import id.jangkau.web.projection.InvalidRequestException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps what people say about contradictions. What somebody said, nobody else overwrites. */
@ApplicationScoped
@Transactional
@Guarded
public class ExplanationService {

    @Inject private ExplanationRepository explanations;
    @Inject private RegisterService register;

    /** All that was said and not taken back. */
    public List<Explanation> list() {
        return explanations.list();
    }

    /**
     * Says why figures contradict each other; to say the same twice does no harm.
     *
     * @param name of a contradiction of the current data version
     * @throws InvalidRequestException if the reason is empty, too long or no plain text
     * @throws UnknownContradictionException if the current data version has none of the name
     * @throws AlreadyExplainedException if somebody said something else meanwhile
     */
    @Saving
    public void explain(String name, String reason) {
        check(reason);
        Contradiction contradiction = get(name);
        Optional<Explanation> said = explanations.find(contradiction);
        if (said.isEmpty()) {
            explanations.add(new Explanation(contradiction, reason.strip(), Instant.now()));
        } else if (!said.get().reason().equals(reason.strip())) {
            throw new AlreadyExplainedException();
        }
    }

    /**
     * Takes an explanation back; to do it twice does no harm.
     *
     * @param name of a contradiction of the current data version
     * @throws UnknownContradictionException if the current data version has none of the name
     */
    @Saving
    public void takeBack(String name) {
        explanations.find(get(name)).ifPresent(explanations::remove);
    }

    private Contradiction get(String name) {
        return register.current().find(name).orElseThrow(UnknownContradictionException::new);
    }

    private static void check(String reason) {
        FieldErrors errors = new FieldErrors();
        if (reason == null || reason.isBlank()) {
            errors.add(new FieldError("reason", reason, Message.of("error.blank")));
        } else if (reason.strip().length() > Explanation.LONGEST_REASON
                || !PlainText.isPlain(reason)) {
            errors.add(
                    new FieldError(
                            "reason",
                            reason,
                            Message.of("error.text", Explanation.LONGEST_REASON)));
        }
        errors.refuse();
    }
}

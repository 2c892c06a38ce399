package id.jangkau.web.api;

import id.jangkau.web.computation.Pending;
import id.jangkau.web.computation.Promise;
import id.jangkau.web.computation.TooManyComputationsException;
import id.jangkau.web.computation.Turns;
import id.jangkau.web.json.JsonAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * Gives answers that wait for computations: now, or, to who prefers it (RFC 7240), later under an
 * address of its own, where it tells how far it is.
 */
@ApplicationScoped
class Answers {

    /** Header of who wants to be answered later. */
    static final String PREFER = "Prefer";

    private static final String LATER = "respond-async";

    /** The most answers that are kept or under way. */
    private static final int MOST = 32;

    /** The most characters that are kept; the oldest answers go first. */
    private static final long MOST_CHARACTERS = 16_000_000;

    private final Map<String, Promise<String>> later = new LinkedHashMap<>();

    @Inject private Turns turns;

    /** The answer, or, where it is not there at once, where it will be. */
    <R> Response give(String prefer, Pending<R> pending, BiConsumer<JsonGenerator, R> writer) {
        Pending<String> text =
                pending.map(result -> JsonAnswer.text(json -> writer.accept(json, result)));
        if (!pending.isDone()) {
            if (prefer != null && prefer.contains(LATER)) {
                return promise(text);
            }
            turns.lendWhile(pending::join);
        }
        return Response.ok(text.answer().get()).build();
    }

    private Response promise(Pending<String> text) {
        String id = UUID.randomUUID().toString();
        Promise<String> promise = text.promise();
        synchronized (later) {
            forgetOldest();
            if (later.size() >= MOST) {
                promise.cancel();
                throw new TooManyComputationsException();
            }
            later.put(id, promise);
        }
        return Response.accepted(
                        JsonAnswer.text(json -> ComputationResource.write(json, id, promise)))
                .location(URI.create("computations/" + id))
                .header("Preference-Applied", LATER)
                .build();
    }

    /** Makes room among the answers that nobody fetched; what is under way stays. */
    private void forgetOldest() {
        long characters = later.values().stream().mapToLong(Answers::length).sum();
        Iterator<Promise<String>> oldest = later.values().iterator();
        while (oldest.hasNext() && (later.size() >= MOST || characters > MOST_CHARACTERS)) {
            Promise<String> answer = oldest.next();
            if (answer.isDone()) {
                characters -= length(answer);
                oldest.remove();
            }
        }
    }

    private static long length(Promise<String> answer) {
        return answer.given().map(String::length).orElse(0);
    }

    /**
     * An answer that was promised.
     *
     * @throws NotFoundException if it never was, or too long ago
     */
    Promise<String> get(String id) {
        synchronized (later) {
            Promise<String> found = later.get(id);
            if (found == null) {
                throw new NotFoundException();
            }
            return found;
        }
    }

    /**
     * Ends a computation and forgets its answer.
     *
     * @throws NotFoundException if it never was, or too long ago
     */
    void forget(String id) {
        get(id).cancel();
        synchronized (later) {
            later.remove(id);
        }
    }
}

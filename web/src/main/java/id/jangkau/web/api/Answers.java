package id.jangkau.web.api;

import id.jangkau.web.computation.Pending;
import id.jangkau.web.computation.Promise;
import id.jangkau.web.computation.Turns;
import id.jangkau.web.json.JsonAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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

    /** The newest ones are kept; who never asks again has no answer. */
    private static final int MOST = 64;

    private final Map<String, Promise<String>> later = new LinkedHashMap<>();

    @Inject private Turns turns;

    /** The answer, or where it will be. */
    <R> Response give(String prefer, Pending<R> pending, BiConsumer<JsonGenerator, R> writer) {
        Pending<String> text =
                pending.map(result -> JsonAnswer.text(json -> writer.accept(json, result)));
        if (prefer != null && prefer.contains(LATER)) {
            return promise(text.promise());
        }
        if (!pending.isDone()) {
            turns.lendWhile(pending::join);
        }
        return Response.ok(text.answer().get()).build();
    }

    private Response promise(Promise<String> text) {
        String id = UUID.randomUUID().toString();
        synchronized (later) {
            later.put(id, text);
            if (later.size() > MOST) {
                var oldest = later.entrySet().iterator();
                oldest.next().getValue().cancel();
                oldest.remove();
            }
        }
        return Response.accepted(JsonAnswer.text(json -> ComputationResource.write(json, id, text)))
                .location(URI.create("computations/" + id))
                .header("Preference-Applied", LATER)
                .build();
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

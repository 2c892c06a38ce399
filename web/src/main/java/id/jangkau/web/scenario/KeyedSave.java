package id.jangkau.web.scenario;

import id.jangkau.domain.scenario.IdempotencyRecord;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A save that is kept under the key of its request.
 *
 * @param save saves in the transaction in which the key is kept
 * @param complete writes into the record of the key what was saved
 * @param before finds again what a record names
 */
public record KeyedSave<T>(
        Supplier<T> save,
        BiConsumer<IdempotencyRecord, T> complete,
        Function<IdempotencyRecord, T> before) {}

// The idempotency keys of what is sent to be saved: trying again keeps the key, so that the server saves only once.

const keys = new Map();

/** The key of an attempt, the same until it has ended. */
export function keyOf(attempt) {
    if (!keys.has(attempt)) {
        keys.set(attempt, random());
    }
    return keys.get(attempt);
}

/** Takes note that an attempt was answered: the next one that is equal wants to be saved once more. */
export function ended(attempt) {
    keys.delete(attempt);
}

/** 128 random bits. There is no crypto.randomUUID on a page that came without TLS. */
const random = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

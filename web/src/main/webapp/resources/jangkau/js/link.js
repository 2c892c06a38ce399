// A whole scenario in the part of an address after the #, which no server ever sees.
// base64url of the zlib form (RFC 1950) of JSON; its checksum tells a link that was cut.

const PREFIX = "#state=";
const MOST = 1 << 20; // bytes of JSON, as many as the service takes

/** The part of an address that carries what is given. */
export async function written(state) {
    const bytes = await through(new Blob([JSON.stringify(state)]).stream(), new CompressionStream("deflate"));
    const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    return PREFIX + text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Does the part of an address claim to carry a state? */
export function carries(hash) {
    return hash.startsWith(PREFIX);
}

/**
 * What the part of an address carries.
 * @throws Error where it is broken
 */
export async function read(hash) {
    const text = atob(hash.slice(PREFIX.length).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(await through(new Blob([bytes]).stream(), new DecompressionStream("deflate"))));
}

async function through(stream, change) {
    const chunks = [];
    let size = 0;
    const reader = stream.pipeThrough(change).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
        size += part.value.length;
        if (size > MOST) {
            await reader.cancel();
            throw new RangeError(`A link must not carry more than ${MOST} bytes.`);
        }
        chunks.push(part.value);
    }
    return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

// A file on its way: sent to the server, read and stored there, with how far it is, until somebody cancels.

const LOOK = 700; // milliseconds between looks at how far the server is
const IMPORTS = "api/v1/coverage/imports";

/** A name that nobody else makes up; also where the page came without TLS. */
export function randomName() {
    return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export class Upload {
    #request = new XMLHttpRequest();
    #name = randomName();
    #address;
    #file;
    #sent = false; // all of it
    cancelled = false;

    /**
     * @param query what to do with the file
     * @param key the same for the same wish sent again
     */
    constructor(query, file, key) {
        this.#file = file;
        this.#address = `${IMPORTS}?${query}&progress=${this.#name}`;
        this.#request.open("POST", this.#address);
        this.#request.responseType = "json";
        this.#request.setRequestHeader("Content-Type", "application/octet-stream");
        this.#request.setRequestHeader("Accept-Language", document.documentElement.lang);
        this.#request.setRequestHeader("Idempotency-Key", key);
    }

    /**
     * Sends the file.
     * @param tell takes {stage: "SENDING", sent: 0 to 1}, then {stage: "READING" or "STORING", rows}
     * @returns its status and body
     * @throws Error where no answer came, or it was cancelled
     */
    async send(tell) {
        const looks = setInterval(() => this.#look(tell), LOOK);
        try {
            return await new Promise((done, fail) => {
                this.#request.upload.addEventListener("progress", ({ loaded, total }) => tell(loaded < total ? { stage: "SENDING", sent: loaded / total } : { stage: "READING" }));
                this.#request.upload.addEventListener("load", () => (this.#sent = true));
                this.#request.addEventListener("load", () => done({ status: this.#request.status, body: this.#request.response ?? {} }));
                for (const end of ["error", "abort", "timeout"]) {
                    this.#request.addEventListener(end, () => fail(new Error(end)));
                }
                tell({ stage: "SENDING", sent: 0 });
                this.#request.send(this.#file);
            });
        } finally {
            clearInterval(looks);
        }
    }

    /** Ends it, here and on the server; what is stored already, or may be, is waited for. */
    async cancel() {
        if (this.#request.readyState === XMLHttpRequest.DONE) {
            return;
        }
        const answer = await fetch(`${IMPORTS}/progress/${this.#name}`, { method: "DELETE", keepalive: true }).catch(() => null);
        if ((answer?.ok || !this.#sent) && this.#request.readyState !== XMLHttpRequest.DONE) {
            this.cancelled = true;
            this.#request.abort();
        }
    }

    async #look(tell) {
        if (!this.#sent) {
            return; // nobody reads it yet
        }
        const answer = await fetch(`${IMPORTS}/progress/${this.#name}`).catch(() => null);
        const found = answer?.status === 200 ? await answer.json().catch(() => null) : null;
        if (found !== null && found.rows > 0 && this.#request.readyState !== XMLHttpRequest.DONE) {
            tell(found);
        }
    }
}

// What every page script needs: its texts, its data, and the server.

export const part = (id) => document.getElementById(id);

const main = () => part("content");

let texts;

/** A text of the bundle with its parts filled in; the key itself where the page did not bring it. */
export function say(key, ...parts) {
    texts ??= JSON.parse(main().dataset.texts);
    return (texts[key] ?? key).replace(/\{(\d)\}/g, (_, index) => parts[index]);
}

/** What all regions together are called. */
export const territory = () => main().dataset.territory;

/** A JSON value that the server wrote into the page. */
export function given(name) {
    return JSON.parse(main().dataset[name]);
}

/** An element with a text, built without markup, so that no name can smuggle any in. */
export function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
        if (value !== null && value !== undefined && value !== false) {
            made.setAttribute(key, value === true ? "" : value);
        }
    }
    made.append(...children);
    return made;
}

/** Frees the buttons of PrimeFaces, which stay locked where no answer came, so that one can try again. */
export function freeButtons() {
    for (const button of document.querySelectorAll("button.ui-state-loading")) {
        button.classList.remove("ui-state-loading", "ui-state-disabled");
        button.disabled = false;
        button.removeAttribute("aria-disabled");
        button.querySelector(".ui-icon-loading")?.remove();
    }
}

/** What the service says, in the language of the page. */
export function spoken(message) {
    return message[document.documentElement.lang] ?? message.id;
}

/** A refusal by the server, with the fields at fault where it named them. */
export class Refusal extends Error {
    constructor(problem) {
        super(problem.detail ?? problem.title);
        this.errors = problem.errors ?? [];
    }
}

const LONG = 500; // milliseconds that one waits for an answer without wondering
const BUSY = "/openapi#/components/responses/Busy"; // the type of the problem of a server that has no time now
const PAUSES = [2, 4, 8, 15, 30, 60]; // seconds between tries while the server is away; the last one stays

/**
 * Asks the service. While it cannot be reached or has no time the page says so and asks again, until it answers.
 * @param body what to compute or save; without one the service is only read
 * @param signal ends the question; without one nobody does
 * @throws Refusal where it says no; TypeError where it failed; the reason of the signal
 */
export function ask(path, body, signal) {
    return send(body === undefined ? "GET" : "POST", path, { body, signal });
}

/**
 * Has the service do something, as {@link ask} has it answer.
 * @param key of an attempt to save, so that trying again saves only once
 * @returns the answer; null where there is nothing to say
 */
export async function send(method, path, { body, signal, key } = {}) {
    const answer = await reach(`api/v1/${path}`, {
        method,
        headers: {
            "Content-Type": "application/json",
            Accept: "application/json, application/problem+json",
            "Accept-Language": document.documentElement.lang, // of the page, not of the browser
            ...(key && { "Idempotency-Key": key }),
        },
        body: JSON.stringify(body),
        signal,
    });
    if (answer.ok) {
        return answer.status === 204 ? null : answer.json();
    }
    if (answer.status >= 500) {
        throw new TypeError(`The server answered ${answer.status}.`);
    }
    throw new Refusal(await answer.json().catch(() => ({ title: answer.statusText })));
}

/**
 * The answer of a server that is there and has time, and until then asks again; only for what may be sent twice.
 * @param request as for fetch
 */
export async function reach(address, request) {
    try {
        for (let tries = 0; ; tries++) {
            const answer = await fetch(address, request).catch(() => null);
            const busy = await isBusy(answer);
            request.signal?.throwIfAborted();
            const away = !busy && (answer === null || [502, 503, 504].includes(answer.status));
            queue(request, busy);
            part("offline").hidden = !away;
            if (busy) {
                await turn(answer.headers.get("Retry-After"), request.signal);
            } else if (away) {
                await anotherTry(PAUSES[Math.min(tries, PAUSES.length - 1)]);
            } else {
                document.dispatchEvent(new Event("reached"));
                return answer;
            }
        }
    } finally {
        queue(request, false);
    }
}

/** Is the server there, but computing so much for others that it has no time now? */
async function isBusy(answer) {
    return answer?.status === 503 && (await answer.clone().json().catch(() => null))?.type === BUSY;
}

const queued = new Set(); // questions that a busy server was asked in vain

/** Says that a busy server is asked again, as long as there is such a question. */
function queue(question, waits) {
    queued[waits ? "add" : "delete"](question);
    part("busy").hidden = queued.size === 0;
}

/** Waits as long as a busy server wants, or until nobody wants the answer any more. */
function turn(seconds, signal) {
    return new Promise((again) => {
        setTimeout(again, seconds * 1000);
        signal?.addEventListener("abort", again, { once: true });
    });
}

/** Waits for a while, or until somebody wants it now, the network is back, or another question was answered. */
function anotherTry(seconds) {
    return new Promise((again) => {
        setTimeout(again, seconds * 1000);
        part("offline-again").addEventListener("click", again, { once: true });
        window.addEventListener("online", again, { once: true });
        document.addEventListener("reached", again, { once: true });
    });
}

/**
 * One question in flight, then one with the newest values: never a queue, never an abort. A fault
 * while answering one is reported and keeps nobody from asking the next.
 * @param answerTo from a question to a promise
 */
export function newest(answerTo) {
    let busy = false;
    let waiting = null;
    return async function take(question) {
        waiting = question;
        if (busy) {
            return;
        }
        busy = true;
        while (waiting !== null) {
            const current = waiting;
            waiting = null;
            await patiently(Promise.resolve(current).then(answerTo)).catch(reportError);
        }
        busy = false;
    };
}

/** Says that something is computed, where that takes longer than one waits without wondering. */
async function patiently(answer) {
    const wonder = setTimeout(() => (part("computing").hidden = false), LONG);
    try {
        await answer;
    } finally {
        clearTimeout(wonder);
        part("computing").hidden = true;
    }
}

/** Runs in the frame after the next one, with the newest argument, so that the next need not wait for it. */
export function afterFrame(task) {
    let latest;
    let asked = false;
    const run = () => {
        asked = false;
        task(latest);
    };
    return (argument) => {
        latest = argument;
        if (!asked) {
            asked = true;
            requestAnimationFrame(() => requestAnimationFrame(run));
        }
    };
}

/** Runs once things have been quiet for a while. */
export function afterQuiet(milliseconds, task) {
    let timer;
    return (argument) => {
        clearTimeout(timer);
        timer = setTimeout(() => task(argument), milliseconds);
    };
}

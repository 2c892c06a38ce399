// What can be done with scenarios: the menu of the one that is open, the list of all, their versions.
import { ended, keyOf } from "./attempts.js";
import { Menu } from "./menu.js";
import { isOpen, openDialogs, tell } from "./message.js";
import { ask, element, freeButtons, part, Refusal, say } from "./page.js";
import { onCurrentData } from "./restatement.js";
import { SavingDialog } from "./saving.js";
import { carried } from "./share.js";

export class Shelf {
    #board;
    #scenario;
    #carry;
    #saving = new SavingDialog();
    #opener = null;
    #followed = null; // the state whose copy is to be opened
    #running = ""; // the command that was sent and has no answer yet
    #wish = null; // the newest that was asked for

    /**
     * @param board the levers
     * @param scenario the one that is open
     * @param scene () => all that a link carries
     */
    constructor(board, scenario, scene) {
        this.#board = board;
        this.#scenario = scenario;
        this.#carry = scene;
        new Menu(part("scenario-menu"), part("scenario-actions"));
        document.addEventListener("click", (event) => this.#clicked(event));
        jQuery(document).on("pfAjaxComplete", (event, request, settings, answer) => isAnswered(request) && this.#answered(answer));
        jQuery(document).on("pfAjaxError", () => this.#unanswered());
        jQuery(() => {
            for (const name of ["saving", "versions"]) {
                PF(name).cfg.onHide = () => this.#focusAgain();
            }
            PF("versions").cfg.focus = "@(#versions [data-open=version]:first)";
        });
    }

    #clicked(event) {
        const link = event.target.closest("[data-open]");
        const button = event.target.closest("[data-act]");
        if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
            event.preventDefault();
            this.#open(link.dataset);
        } else if (button && button.getAttribute("aria-disabled") !== "true") {
            const { id, version, name } = button.closest("[data-id]")?.dataset ?? {};
            const target = id ? { id: Number(id), version: Number(version), name } : this.#scenario.state;
            this.#opener = button;
            if (!once(button.dataset.act) || (this.#running === "" && event.detail < 2)) {
                this.#act(button.dataset.act, target);
            }
        }
    }

    #act(act, target) {
        const own = target === this.#scenario.state;
        switch (act) {
            case "shelf":
                listScenarios();
                break;
            case "save":
                this.#save(target.id ? "revise" : "create");
                break;
            case "save-as":
                this.#save("create");
                break;
            case "share":
                part("share").click();
                break;
            case "tour":
                part("tour-open").click();
                break;
            case "use-current":
                this.#useCurrent(target);
                break;
            case "create":
                this.#saving.createInstead();
                break;
            case "cancel":
                PF("saving").hide();
                break;
            case "rename":
                this.#saving.ask("rename", target);
                break;
            case "duplicate":
                if (target.reference) {
                    this.#save("create", say("scenario.copyOf", target.name));
                } else {
                    this.#followed = own ? target : null;
                    this.#run(act, duplicateScenario, target);
                }
                break;
            case "versions":
                listVersions(sent(target));
                break;
            case "revert":
                this.#scenario.revert();
                break;
            case "delete":
                this.#run(act, deleteScenario, target);
                break;
            case "restore":
                this.#run(act, restoreScenario, target);
                break;
        }
    }

    #run(act, command, { id, version }) {
        this.#running = attempt(act, id, version);
        command([...sent({ id, version }), { name: "key", value: keyOf(this.#running) }]);
    }

    /** What is set now on the current data: a new version of what is saved, else the page on those data. */
    async #useCurrent({ id, version, name, reference }) {
        part("restatement").close();
        if (this.#board.leadToTypo()) {
            return;
        }
        const { body, ...onData } = onCurrentData(this.#board.body());
        if (id) {
            this.#saving.ask("revise", { id, version, name }, JSON.stringify(body), onData);
        } else {
            const plain = reference && !this.#scenario.unsaved;
            location.assign(plain ? `simulator?reference=${reference}` : `simulator${await carried({ ...this.#carry(), body, figure: undefined }, undefined, onData.dataVersion)}`);
        }
    }

    #save(mode, name) {
        if (this.#board.leadToTypo()) {
            return;
        }
        const { state, name: open } = this.#scenario;
        const offered = state.id ? say("scenario.copyOf", open) : state.reference === "BASELINE" ? "" : open;
        this.#saving.ask(mode, mode === "create" ? { name: name ?? offered } : state, JSON.stringify(this.#board.body()));
    }

    /** Opens what was asked for, unless the person has gone on to something else before the answer came. */
    async #open(wanted) {
        const wish = {};
        this.#wish = wish;
        const before = this.#scene;
        const wanting = () => wish === this.#wish && before === this.#scene;
        try {
            const what = await fetched(wanted);
            if (wanting()) {
                this.#show(what);
            }
        } catch (problem) {
            if (wanting()) {
                tell(problem instanceof Refusal ? problem.message : say("scenario.unreached"));
            }
        }
    }

    /** What is open and set, and in which dialog. */
    get #scene() {
        return JSON.stringify([this.#scenario.state, this.#board.state(), openDialogs()]);
    }

    /** Opens it here, or on a page of its own where it is on other data than this one. */
    #show(what) {
        if (what.shownOn !== part("content").dataset.version) {
            location.assign(what.address);
            return;
        }
        for (const name of ["versions", "shelf"]) {
            PF(name).hide();
        }
        const { shownOn, address, ...scenario } = what;
        this.#scenario.open(scenario);
    }

    /** @param answer what the server sent along with the parts of the page; null for foreign requests */
    #answered(answer) {
        if (answer?.outcome) {
            ended(this.#running);
        }
        this.#running = "";
        if (this.#saving.visible) {
            this.#saving.answered();
        }
        const did = { SAVED: this.#saved, RENAMED: this.#renamed, DUPLICATED: this.#duplicated, DELETED: this.#deleted, RESTORED: this.#restored };
        switch (answer?.outcome) {
            case undefined:
                this.#refused();
                break;
            case "LISTED":
                PF("shelf").show();
                break;
            case "CHOSEN":
                PF("versions").show();
                break;
            default:
                did[answer.outcome].call(this, answer);
        }
    }

    /** Why nothing was done stands in the dialogs; where none is open, the page says it. */
    #refused() {
        const reason = part("listing:problem").textContent.trim();
        if (reason !== "" && !this.#saving.visible && !isOpen("shelf")) {
            tell(reason);
        }
    }

    #saved({ id, version, name }) {
        this.#saving.close();
        if (this.#saving.dataVersion !== part("content").dataset.version) {
            location.assign(`simulator?scenario=${id}`); // the page is made on other data
            return;
        }
        this.#scenario.saved({ id, version, name }, this.#saving.body);
        const compare = element("a", { href: `comparison?scenario=BASELINE&scenario=${id}` }, say("scenario.compare"));
        tell(say("scenario.savedAs", name, version), compare);
    }

    #renamed({ id, version, name }) {
        this.#saving.close();
        this.#scenario.renamed({ id, version, name });
        tell(say("scenario.renamed", name));
        if (isOpen("shelf")) {
            listScenarios();
        }
    }

    async #duplicated({ id, name }) {
        tell(say("scenario.duplicated", name), openLink(id, name));
        const followed = this.#followed;
        if (followed !== null) {
            const copy = await ask(`scenarios/${id}`).catch(() => null);
            if (copy !== null && followed === this.#scenario.state && openDialogs().length === 0) { // else what was said above leads to it
                const shown = this.#scenario.unsaved ? this.#board.state() : undefined;
                const { shownOn, address, ...scenario } = opened(copy);
                if (shownOn === part("content").dataset.version) {
                    this.#scenario.open({ ...scenario, shown });
                }
            }
        }
    }

    #deleted({ id, name }) {
        this.#scenario.deleted(id);
        const undo = element("button", { type: "button", class: "button", "data-act": "restore", "data-id": id }, say("scenario.undo"));
        tell(say("scenario.deleted", name), undo);
        undo.focus(); // the row that had the focus is gone
    }

    #restored({ id, version, name }) {
        ended(attempt("delete", id, version)); // should its answer have been lost: deleting again is another wish
        this.#scenario.restored({ id, version });
        const open = this.#scenario.state.id === id;
        tell(say("scenario.restored", name), ...(open ? [] : [openLink(id, name)]));
        part(isOpen("shelf") ? "saved-name" : "scenario-menu").focus();
    }

    #unanswered() {
        this.#running = "";
        freeButtons();
        if (this.#saving.visible) {
            this.#saving.unanswered();
        } else {
            tell(say("scenario.unreached"));
        }
    }

    /** A dialog above the list gives the focus back to where it was opened. */
    #focusAgain() {
        if (isOpen("shelf")) {
            this.#opener?.focus();
        }
    }
}

/** PrimeFaces calls a failed request complete too, right after its error, with the error's text in the place of the request. */
const isAnswered = (request) => typeof request !== "string";

/** A name for what is asked for, the same when it is asked for again. */
const attempt = (act, id, version) => [act, id, version].join(" ");

/** Must it not be done twice by a double click? */
const once = (act) => ["duplicate", "delete", "restore"].includes(act);

/** What a link of the lists leads to. */
async function fetched({ open, id, number, reference, name, body, version: dataVersion }) {
    if (open === "reference") {
        return { reference, name, body: JSON.parse(body), shownOn: dataVersion, address: `simulator?reference=${reference}` };
    }
    if (open === "scenario") {
        return opened(await ask(`scenarios/${id}`));
    }
    const versions = await ask(`scenarios/${id}/versions`);
    const newest = opened(versions.at(-1));
    const old = versions.find(({ version }) => version === Number(number));
    const address = `simulator?scenario=${id}&version=${number}`;
    return old.version === newest.version ? newest : { ...newest, number: old.version, shown: old.body, shownOn: old.dataVersion, address };
}

const opened = ({ id, version, name, body, dataVersion }) => ({ id, version, name, body, dataVersion, shownOn: dataVersion, address: `simulator?scenario=${id}` });

const openLink = (id, name) => element("a", { href: `simulator?scenario=${id}`, "data-open": "scenario", "data-id": id }, say("scenario.openIt", name));

/** What a command of the page is sent. */
const sent = ({ id, version }) => [
    { name: "id", value: id },
    { name: "version", value: version },
];

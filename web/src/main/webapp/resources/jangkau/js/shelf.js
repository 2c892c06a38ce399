// What can be done with scenarios: the menu of the one that is open, the list of all, their versions.
import { Menu } from "./menu.js";
import { isOpen, tell } from "./message.js";
import { ask, element, freeButtons, part, Refusal, say } from "./page.js";
import { SavingDialog } from "./saving.js";

export class Shelf {
    #board;
    #scenario;
    #saving = new SavingDialog();
    #opener = null;
    #followCopy = false;

    /**
     * @param board the levers
     * @param scenario the one that is open
     */
    constructor(board, scenario) {
        this.#board = board;
        this.#scenario = scenario;
        new Menu(part("scenario-menu"), part("scenario-actions"));
        document.addEventListener("click", (event) => this.#clicked(event));
        jQuery(document).on("pfAjaxComplete", (event, request, settings, answer) => this.#answered(answer));
        jQuery(document).on("pfAjaxError", () => this.#unanswered());
        jQuery(() => {
            for (const name of ["saving", "versions"]) {
                PF(name).cfg.onHide = () => this.#focusAgain();
            }
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
            this.#act(button.dataset.act, target);
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
                    this.#followCopy = own;
                    duplicateScenario(sent(target));
                }
                break;
            case "versions":
                listVersions(sent(target));
                break;
            case "revert":
                this.#scenario.revert();
                break;
            case "delete":
                deleteScenario(sent(target));
                break;
            case "restore":
                restoreScenario(sent(target));
                break;
        }
    }

    #save(mode, name) {
        if (this.#board.leadToTypo()) {
            return;
        }
        const { state, title } = this.#scenario;
        const offered = state.id ? say("scenario.copyOf", state.name) : state.reference === "BASELINE" ? "" : title;
        this.#saving.ask(mode, mode === "create" ? { name: name ?? offered } : state, JSON.stringify(this.#board.body()));
    }

    async #open({ open, id, number, reference, name, body }) {
        try {
            if (open === "reference") {
                this.#show({ reference, name, body: JSON.parse(body) });
            } else if (open === "scenario") {
                this.#show(opened(await ask(`scenarios/${id}`)));
            } else {
                const versions = await ask(`scenarios/${id}/versions`);
                const newest = opened(versions.at(-1));
                const old = versions.find(({ version }) => version === Number(number));
                this.#show(old.version === newest.version ? newest : { ...newest, number: old.version, shown: old.body });
            }
        } catch (problem) {
            tell(problem instanceof Refusal ? problem.message : say("scenario.unreached"));
        }
    }

    #show(what) {
        for (const name of ["versions", "shelf"]) {
            PF(name).hide();
        }
        this.#scenario.open(what);
    }

    /** @param answer what the server sent along with the parts of the page; null for foreign requests */
    #answered(answer) {
        if (this.#saving.visible) {
            this.#saving.answered();
        }
        const did = { SAVED: this.#saved, RENAMED: this.#renamed, DUPLICATED: this.#duplicated, DELETED: this.#deleted, RESTORED: this.#restored };
        switch (answer?.outcome) {
            case undefined:
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

    #saved({ id, version, name }) {
        this.#saving.close();
        this.#scenario.saved({ id, version, name }, this.#saving.body);
        const compare = element("a", { href: `comparison?scenario=BASELINE&scenario=${id}` }, say("scenario.compare"));
        tell(say("scenario.savedAs", name, version), compare);
    }

    #renamed({ id, version, name }) {
        this.#saving.close();
        if (id === this.#scenario.state.id) {
            this.#scenario.renamed({ version, name });
        }
        tell(say("scenario.renamed", name));
        if (isOpen("shelf")) {
            listScenarios();
        }
    }

    async #duplicated({ id, name }) {
        tell(say("scenario.duplicated", name), openLink(id, name));
        if (this.#followCopy) {
            const shown = this.#scenario.unsaved ? this.#board.body() : undefined;
            const copy = opened(await ask(`scenarios/${id}`));
            this.#scenario.open({ ...copy, shown });
            tell(say("scenario.copied", name));
        }
    }

    #deleted({ id, name }) {
        if (id === this.#scenario.state.id) {
            this.#scenario.deleted();
        }
        const undo = element("button", { type: "button", class: "button", "data-act": "restore", "data-id": id }, say("scenario.undo"));
        tell(say("scenario.deleted", name), undo);
        undo.focus(); // the row that had the focus is gone
    }

    #restored({ id, version, name }) {
        this.#scenario.restored({ id, version });
        const open = this.#scenario.state.id === id;
        tell(say("scenario.restored", name), ...(open ? [] : [openLink(id, name)]));
        part(isOpen("shelf") ? "saved-name" : "scenario-menu").focus();
    }

    #unanswered() {
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

const opened = ({ id, version, name, body }) => ({ id, version, name, body });

const openLink = (id, name) => element("a", { href: `simulator?scenario=${id}`, "data-open": "scenario", "data-id": id }, say("scenario.openIt", name));

/** What a command of the page is sent. */
const sent = ({ id, version }) => [
    { name: "id", value: id },
    { name: "version", value: version },
];

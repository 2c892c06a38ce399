// When the settings of a lever run: a strip over the months of the projection, and the same in words.
import { format } from "./format.js";
import { say } from "./page.js";
import { span } from "./settings.js";

const DRAWING = "http://www.w3.org/2000/svg";
const WIDTH = 100;

/**
 * @param root the element of the lever
 * @param settings all of them
 * @param chosen position of the one that is being edited
 * @param months of the projection
 */
export function showSchedule(root, settings, chosen, months) {
    const strip = root.querySelector(".lever__schedule");
    const runs = settings
        .map((setting, at) => ({ window: setting.value > 0 ? span(setting, months) : null, own: at === chosen }))
        .filter(({ window }) => window !== null);
    strip.querySelectorAll(".lever__window").forEach((bar) => bar.remove());
    for (const { window, own } of runs) {
        const bar = document.createElementNS(DRAWING, "rect");
        bar.setAttribute("class", own ? "lever__window lever__window--own" : "lever__window");
        bar.setAttribute("y", "2");
        bar.setAttribute("height", "4");
        bar.setAttribute("x", (window.first / months.length) * WIDTH);
        bar.setAttribute("width", ((window.last - window.first + 1) / months.length) * WIDTH);
        strip.append(bar);
    }
    const words = [...runs].sort((one, other) => other.own - one.own).map(({ window: { first, last } }) => [format.month(months[first]), format.month(months[last])]);
    strip.setAttribute("aria-label", words.length > 0 ? words.map((ends) => say("simulator.active", ...ends)).join("; ") : say("simulator.idle"));
    const told = root.querySelector(".lever__months");
    told.textContent = words.map((ends) => ends.join("–")).join("; ");
    told.title = told.textContent;
    told.toggleAttribute("data-whole", runs.length === 1 && runs[0].window.first === 0 && runs[0].window.last === months.length - 1);
}

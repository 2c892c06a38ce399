// Ringkasan: what happens without a new policy, and the tiles of the map under the finger.
import { ask, given, say } from "./page.js";
import { Chart } from "./chart.js";
import { format } from "./format.js";
import { SHARE } from "./units.js";

async function showOutlook() {
    const { months, total } = await ask("projections", given("baseline"));
    const end = months.length - 1;
    const gain = total.active[end] - total.active[0];
    const rises = total.coverage[end] >= total.coverage[0];
    const key = gain < 0 ? "overview.outlookLoses" : rises ? "overview.outlookRises" : "overview.outlookFalls";
    new Chart("outlook").lines({
        months,
        lines: [{ id: "baseline", name: say("chart.baseline"), values: total.coverage, look: "baseline" }],
        unit: SHARE,
        start: "",
        sentence: say("overview.outlookChart", format.percent(total.coverage[0]), format.percent(total.coverage[end]), format.longMonth(months[end])),
    });
    document.getElementById("outlook-sentence").textContent = say(key, format.number(Math.abs(gain)), format.longMonth(months[end]));
}

const tiles = [...document.querySelectorAll(".tile")];
const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function place(tile) {
    const style = tile.parentElement.style;
    return [Number(style.getPropertyValue("--column")), Number(style.getPropertyValue("--row"))];
}

/** The nearest tile in a direction: straight ahead counts more than far to the side. */
function neighbour(tile, [right, down]) {
    const [column, row] = place(tile);
    let best = null;
    for (const other of tiles) {
        const [x, y] = place(other);
        const ahead = (x - column) * right + (y - row) * down;
        const aside = Math.abs((x - column) * down) + Math.abs((y - row) * right);
        const cost = ahead + 2 * aside;
        if (ahead > 0 && (best === null || cost < best.cost)) {
            best = { other, cost };
        }
    }
    return best?.other;
}

function read(tile) {
    for (const other of tiles) {
        other.setAttribute("aria-pressed", String(other === tile));
        other.tabIndex = other === tile ? 0 : -1;
    }
    const [name, words] = document.getElementById("reading").children;
    const { rest, coverage, derived } = tile.dataset;
    name.textContent = tile.dataset.name;
    words.textContent = `${rest} ${say("overview.notCovered")}${derived === "true" ? say("overview.derivedMark") : ""} · ${say("overview.coverageShort")} ${coverage}`;
}

for (const tile of tiles) {
    tile.addEventListener("click", () => read(tile));
    tile.addEventListener("keydown", (event) => {
        const next = STEPS[event.key] && neighbour(tile, STEPS[event.key]);
        if (next) {
            event.preventDefault();
            next.focus();
            read(next);
        }
    });
}

read(tiles.reduce((most, tile) => (Number(tile.dataset.count) > Number(most.dataset.count) ? tile : most)));
showOutlook().catch(() => {
    document.getElementById("outlook-sentence").textContent = say("chart.away");
});

// Ringkasan: the chart without a new policy, what the map shows, and the tile under the finger. The
// server writes every figure and every sentence; without this script the links fetch the page anew.
import { remember } from "./address.js";
import { Chart } from "./chart.js";
import { format } from "./format.js";
import { ask, given, part, say } from "./page.js";
import { SHARE } from "./units.js";

async function showOutlook() {
    const { months, total } = await ask("projections", given("baseline"));
    const end = months.length - 1;
    new Chart("outlook").lines({
        months,
        lines: [{ id: "baseline", name: say("chart.baseline"), values: total.coverage, look: "baseline" }],
        unit: SHARE,
        start: "",
        sentence: say("overview.outlookChart", format.percent(total.coverage[0]), format.percent(total.coverage[end]), format.longMonth(months[end])),
    });
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

/** Marks one of several links as the chosen one. */
function choose(links, chosen) {
    for (const link of links) {
        link.setAttribute("aria-current", String(link === chosen));
    }
}

function read(tile) {
    choose(tiles, tile);
    for (const other of tiles) {
        other.tabIndex = other === tile ? 0 : -1;
    }
    part("reading-name").textContent = tile.querySelector(".tile__name").textContent;
    part("reading-figures").textContent = tile.querySelector(".tile__figures").textContent;
    part("reading-row").hash = `row-${tile.dataset.region}`;
    part("reading-source").search = `?code=${tile.dataset.region}`;
}

for (const tile of tiles) {
    tile.addEventListener("click", (event) => {
        event.preventDefault();
        read(tile);
        remember({ region: tile.dataset.region });
    });
    tile.addEventListener("keydown", (event) => {
        const next = STEPS[event.key] && neighbour(tile, STEPS[event.key]);
        if (next) {
            event.preventDefault();
            next.focus();
            next.click();
        }
    });
}
if (tiles.length > 0) {
    read(tiles.find((tile) => tile.getAttribute("aria-current") === "true") ?? tiles[0]);
}

const measures = [...document.querySelectorAll("#measures a")];
for (const link of measures) {
    link.addEventListener("click", (event) => {
        event.preventDefault();
        part("map").dataset.measure = link.dataset.measure;
        choose(measures, link);
        remember({ measure: link.dataset.measure });
    });
}

/** A row that is asked for is shown: its table is folded away otherwise. */
function showRow() {
    const row = part(decodeURIComponent(location.hash.slice(1)));
    const folded = row?.closest("details");
    if (folded && !folded.open) {
        folded.open = true;
        row.scrollIntoView({ block: "center" });
    }
}
for (const link of document.querySelectorAll(".to-row")) {
    link.addEventListener("click", () => requestAnimationFrame(showRow));
}
showRow();

// Left out where the data cannot be projected.
if (part("outlook") !== null) {
    showOutlook().catch(() => {
        part("outlook-problem").textContent = say("chart.away");
    });
}

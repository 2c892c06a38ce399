// Ringkasan: the chart without a new policy, what the map shows, and the tile under the finger. The
// server writes every figure and every sentence; without this script the links fetch the page anew.
import { remember } from "./address.js";
import { Chart } from "./chart.js";
import { format } from "./format.js";
import { neighbour } from "./neighbour.js";
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
const areas = [...document.querySelectorAll(".area")];

/** Marks one of several links as the chosen one. */
function choose(links, chosen) {
    for (const link of links) {
        link.setAttribute("aria-current", String(link === chosen));
    }
}

/** One of several links is the chosen one, and the only one that Tab stops at. */
function stopAt(links, code) {
    const chosen = links.find((link) => link.dataset.region === code);
    choose(links, chosen);
    for (const link of links) {
        link.setAttribute("tabindex", link === (chosen ?? links[0]) ? "0" : "-1");
    }
}

function read(code) {
    stopAt(tiles, code);
    stopAt(areas, code);
    for (const edge of document.querySelectorAll("#area-chosen use")) {
        edge.setAttribute("href", `#area-${code}`);
    }
    const tile = tiles.find((each) => each.dataset.region === code);
    part("reading-name").textContent = tile.querySelector(".tile__name").textContent;
    part("reading-figures").textContent = tile.querySelector(".tile__figures").textContent;
    part("reading-row").hash = `row-${code}`;
    part("reading-source").search = `?code=${code}`;
}

for (const links of [tiles, areas]) {
    for (const link of links) {
        link.addEventListener("click", (event) => {
            event.preventDefault();
            read(link.dataset.region);
            remember({ region: link.dataset.region });
        });
        link.addEventListener("keydown", (event) => {
            const next = neighbour(link, links, event.key);
            if (next) {
                event.preventDefault();
                next.focus();
                read(next.dataset.region);
                remember({ region: next.dataset.region });
            }
        });
    }
}
if (tiles.length > 0) {
    read((tiles.find((tile) => tile.getAttribute("aria-current") === "true") ?? tiles[0]).dataset.region);
}

// Squares or boundaries: as the address says, else as chosen last.
const pictures = [...document.querySelectorAll("#pictures a")];

function draw(picture) {
    const link = pictures.find((each) => each.dataset.picture === picture);
    if (link) {
        part("map").dataset.picture = picture;
        choose(pictures, link);
    }
}

function drawnLast() {
    try {
        return localStorage.getItem("picture");
    } catch {
        return null; // storage may be forbidden
    }
}

for (const link of pictures) {
    link.addEventListener("click", (event) => {
        event.preventDefault();
        draw(link.dataset.picture);
        remember({ picture: link.dataset.picture });
        try {
            localStorage.setItem("picture", link.dataset.picture);
        } catch {
            // holds for this page only
        }
    });
}
if (!new URLSearchParams(location.search).has("picture")) {
    draw(drawnLast());
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

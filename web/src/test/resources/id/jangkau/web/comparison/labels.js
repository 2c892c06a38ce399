// Draws random pictures of lines and says where two of their texts touch, or one leaves the picture.
async (cases) => {
    const { lineOption } = await import("/resources/jangkau/js/drawing.js");
    const { SHARE } = await import("/resources/jangkau/js/units.js");
    const ruler = document.createElement("canvas").getContext("2d");

    let state = 20260205;
    const random = () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 32;
    };
    const from = (low, high) => low + random() * (high - low);
    const whole = (low, high) => Math.floor(from(low, high + 1));
    const oneOf = (list) => list[whole(0, list.length - 1)];
    const words = "desa iuran pendampingan kepatuhan pengingat Ketenagakerjaan kabupaten paket dukungan media".split(" ");
    const text = (length) => {
        let made = oneOf(words);
        while (made.length < length) {
            made += ` ${oneOf(words)}`;
        }
        return made.slice(0, length).trim();
    };

    const picture = () => {
        const months = Array.from({ length: oneOf([2, 13, 37, 61, 241]) }, (_, at) => `${2026 + Math.floor((at + 1) / 12)}-${String(((at + 1) % 12) + 1).padStart(2, "0")}`);
        const last = months.length - 1;
        const start = from(0.02, 0.9);
        const near = oneOf([0, 0.0001, 0.01, 0.2]);
        const ranged = random() < 0.7;
        const lines = Array.from({ length: whole(1, 5) }, (_, index) => {
            const end = Math.min(0.99, Math.max(0.01, start + from(-near, near)));
            const values = months.map((_, at) => start + ((end - start) * at) / last);
            const band = ranged && random() < 0.8 ? { low: values.map((value) => value * 0.95), median: values, high: values.map((value) => value * 1.05) } : undefined;
            return { id: `s${index}`, name: text(whole(1, 60)), look: ["baseline", "1", "2", "3", "4"][index], values, band, ranged };
        });
        const places = [...new Set(Array.from({ length: oneOf([0, 1, 2, 4, 10, 16]) }, () => whole(1, Math.max(1, last - 1))))].sort((a, b) => a - b);
        const events = last > 1 ? places.map((at) => ({ at, title: text(whole(10, 60)), text: random() < 0.5 ? text(whole(5, 120)) : "" })) : [];
        const target = random() < 0.7 ? { value: Math.max(0.01, start + from(-0.05, 0.15)), text: "Target 50,00 %" } : null;
        return { months, lines, unit: SHARE, start: "41,30 % dilaporkan, Feb 2026", events, target };
    };

    const box = ({ id, x, y, style }) => {
        ruler.font = style.font;
        const lines = style.text.split("\n");
        const width = Math.max(...lines.map((line) => ruler.measureText(line).width));
        const height = lines.length * (style.lineHeight ?? 12);
        const left = style.align === "center" ? x - width / 2 : x;
        const top = style.verticalAlign === "middle" ? y - height / 2 : y;
        return { id, text: style.text, left, right: left + width, top, bottom: top + height };
    };

    const faults = [];
    const seen = { words: 0, numbers: 0, targets: 0, starts: 0 };
    for (let at = 0; at < cases; at++) {
        const width = whole(316, 1876);
        const look = { token: () => "#000", font: getComputedStyle(document.body).fontFamily, width, height: oneOf([240, 320, 430]), compact: width < 560, causesBelow: random() < 0.1 };
        const boxes = lineOption(picture(), look).graphic.filter(({ type, style }) => type === "text" && style.text !== "").map(box);
        seen.words += boxes.some(({ id }) => id.startsWith("event-text")) ? 1 : 0;
        seen.numbers += boxes.some(({ id }) => id.startsWith("event-number")) ? 1 : 0;
        seen.targets += boxes.some(({ id }) => id === "target-text") ? 1 : 0;
        seen.starts += boxes.some(({ id }) => id === "start-text") ? 1 : 0;
        boxes.forEach((one, index) => {
            if (one.left < 0 || one.right > width + 0.5 || one.top < 0 || one.bottom > look.height) {
                faults.push(`${at}: ${one.id} “${one.text}” leaves ${width} × ${look.height}`);
            }
            for (const other of boxes.slice(index + 1)) {
                if (one.left < other.right && other.left < one.right && one.top < other.bottom - 0.01 && other.top < one.bottom - 0.01) {
                    faults.push(`${at}: ${one.id} “${one.text}” on ${other.id} “${other.text}” in ${width} × ${look.height}`);
                }
            }
        });
    }
    return { faults, seen };
}

// Has sentences written about random comparisons, reads their names and figures back, and says which are not true.
async (cases) => {
    const { conclusion, worth, placed, surest, dearest, spreads } = await import("/resources/jangkau/js/verdict.js");
    const MONTHS = ["2026-02", "2027-01", "2028-01", "2029-01"];
    const IN_WORDS = ["Februari 2026", "Januari 2027", "Januari 2028", "Januari 2029"];
    const TENTHS = ["sepersepuluh", "seperlima", "tiga persepuluh", "dua perlima", "setengah", "enam persepuluh", "tujuh persepuluh", "empat perlima", "sembilan persepuluh"];
    const DIGIT = 0.0000501; // half of the last digit of a percentage with two decimals

    // What is compared: ties, trifles, losses, crossing lines, nothing at all, everybody

    let state = 7996826;
    const random = () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 32;
    };
    const oneOf = (...list) => list[Math.floor(random() * list.length)];
    const some = (least, make) => Array.from({ length: least + Math.floor(random() * (6 - least)) }, (_, at) => make("ABCDE"[at], at));
    const splits = () => Array.from({ length: 3 }, () => oneOf(0, 0, 0.3, 0.5, 0.5, 1, 7));

    function columns() {
        const workers = oneOf(1000, 4000000, 10000000);
        const start = workers * oneOf(0, 0.1, 0.41, 0.9);
        const column = (name, at) => {
            const pool = at > 0 && random() < 0.25 ? workers * oneOf(0.8, 1.2) : workers; // as other assumptions bring
            const extra = () => (at === 0 ? 0 : oneOf(0, 0, 0.4, -0.4, 1, 499, 1000, -1000, 50000, 50100, -80000, 100000, 900000));
            const active = MONTHS.map(() => Math.max(0, Math.min(pool, start + extra())));
            return { key: at === 0 ? "BASELINE" : name, name: at === 0 ? "Baseline" : `Skenario ${name}`, active, coverage: active.map((persons) => persons / pool) };
        };
        return some(1, column);
    }

    function bill(letter) {
        const shares = splits();
        const all = shares.reduce((sum, share) => sum + share, 0);
        const cost = all === 0 ? 0 : oneOf(0, 0, 1, 12345, 999949999, 999950001, 4e9, 4.04e9, 4.06e9, 71.5e9, 2e12);
        return { name: `Skenario ${letter}`, cost, payers: shares.map((share, at) => ({ name: `Pembayar ${at}`, amount: all === 0 ? 0 : (cost * share) / all })) };
    }

    const place = (letter) => ({ name: `Provinsi ${letter}`, start: oneOf(0.2, 0.3, 0.4), points: oneOf(0, 0.00004, -0.01, 0.05, 0.07) });
    const gap = (letter) => ({ name: `Skenario ${letter}`, from: MONTHS[0], before: oneOf(0, 0.3), after: oneOf(0, 0.3, 0.30004, 0.29, 0.35) });
    const chance = () => oneOf(0, 0.04, 0.05, 0.44, 0.5, 0.95, 0.96, 1);

    // What is read back

    const number = (text) => Number(text.replace("−", "-").replaceAll(".", "").replace(",", ".").replace(/[^\d.e-]/g, ""));
    const percent = (text) => number(text) / 100;
    const SCALES = { juta: 1e6, miliar: 1e9, triliun: 1e12 };
    const scale = (text) => SCALES[text.split("\u00a0")[1]] ?? 1;
    const rupiah = (text) => number(text.split("\u00a0")[0]) * scale(text);
    const names = (text) => text.split(/, | dan /);
    const near = (one, other, off) => Math.abs(one - other) <= off;

    const faults = [];
    const kinds = {};

    /** Reads a sentence in the first way that fits; its check says whether it is true. */
    function read(said, subject, ways) {
        const [pattern, check] = Object.entries(ways).find(([way]) => new RegExp(`^${way}$`).test(said)) ?? [];
        kinds[pattern] = (kinds[pattern] ?? 0) + 1;
        if (pattern === undefined || !check(...said.match(new RegExp(`^${pattern}$`)).slice(1))) {
            faults.push(`${said} ← ${JSON.stringify(subject)}`);
        }
    }

    function check(all) {
        const [baseline, ...others] = all;
        const last = MONTHS.length - 1;
        const share = ({ coverage }) => coverage[last];
        const more = (column, month = last) => column.active[month] - baseline.active[month];
        const called = (name) => all.find((column) => column.name === name);
        const top = Math.max(...others.map(share));
        const everyOther = (test) => others.every(test);

        const leads = (listed, level, above) =>
            top > share(baseline) &&
            near(percent(level), top, 2 * DIGIT) &&
            near(percent(above), top - share(baseline), 2 * DIGIT) &&
            everyOther((one) => (names(listed).includes(one.name) ? near(share(one), top, DIGIT) : share(one) < top - 0.9 * DIGIT));
        const faded = (name, peak, month, rest) => {
            const extras = MONTHS.map((_, at) => more(called(name), at));
            return near(number(peak), Math.max(...extras), 0.501) && extras[IN_WORDS.indexOf(month)] === Math.max(...extras) && near(Math.max(0, extras[last]), rest, 0.501) && extras[last] < Math.max(...extras) / 2;
        };
        const said = conclusion(all, baseline, MONTHS);
        const fading = said.match(/Tambahan .*$/)?.[0] ?? "";
        read(said.slice(0, said.length - fading.length).trim(), all, {
            "": () => others.length === 0,
            "Tidak ada yang berbeda dari Baseline sampai Januari 2029\\.": () => everyOther((one) => MONTHS.every((_, at) => Math.abs(more(one, at)) < 1 && near(one.coverage[at], baseline.coverage[at], DIGIT))),
            "Tidak satu pun di atas Baseline pada Januari 2029: (.*)\\.": (level) => near(percent(level), share(baseline), DIGIT) && everyOther((one) => share(one) < share(baseline) + DIGIT),
            "Baseline paling tinggi pada Januari 2029: (.*)\\.": (level) => near(percent(level), share(baseline), DIGIT) && everyOther((one) => share(one) < share(baseline)),
            "(.*) sama tinggi pada Januari 2029: (.*), (.*) poin di atas Baseline\\.": leads,
            "(.*) paling tinggi pada Januari 2029: (.*), (.*) poin di atas Baseline\\.": leads,
        });
        read(fading, all, {
            "": () => true,
            "Tambahan peserta dari (.*) menyusut dari (.*) pada (.*) menjadi (.*) pada Januari 2029\\.": (name, peak, month, rest) => faded(name, peak, month, number(rest)),
            "Tambahan (.*) peserta dari (.*) pada (.*) hilang seluruhnya\\.": (peak, name, month) => faded(name, peak, month, 0),
        });

        const gives = (second, first, part, off) =>
            near(more(called(second)) / more(called(first)), part, off) && everyOther((one) => one.name === first || more(one) <= more(called(second))) && everyOther((one) => share(one) <= share(called(first)));
        read(worth(all, baseline), all, {
            "": () => true,
            "(.*) memberi hampir sebanyak (.*)\\.": (second, first) => gives(second, first, 0.975, 0.0251),
            "(.*) memberi sekitar (.*) hasil (.*)\\.": (second, tenths, first) => gives(second, first, (TENTHS.indexOf(tenths) + 1) / 10, 0.0501),
        });

        if (all.length > 1) {
            const beats = all.map(() => all.map(chance));
            read(surest(all, beats, "Januari 2029"), { all, beats }, {
                "(.*) mengungguli (.*) pada (.*) kemungkinan masa depan, Januari 2029\\.": (first, second, often) => {
                    const told = beats[all.indexOf(called(first))][all.indexOf(called(second))];
                    const fits = often === "kurang dari 1 dari 10" ? told < 0.1 : often === "lebih dari 9 dari 10" ? told > 0.9 : near(Number(often.match(/^sekitar (\d+) dari 10$/)[1]) / 10, told, 0.0501);
                    return fits && all.every((one) => share(one) <= share(called(first)) && (one.name === first || share(one) <= share(called(second))));
                },
            });
        }
    }

    function checkPlaces(places, leader) {
        const points = places.map((one) => one.points);
        const told = (name) => places.find((one) => one.name === name);
        const extremes = (most, gain, least, loss) =>
            told(most).points === Math.max(...points) && near(percent(gain), told(most).points, DIGIT) && told(least).points === Math.min(...points) && near(percent(loss), told(least).points, DIGIT);
        read(placed(leader && { name: leader }, places), places, {
            "Tidak satu pun menambah cakupan .*": () => leader === undefined,
            "Skenario A menambah sama banyak di setiap provinsi: (.*) poin\\.": (gain) => points.every((own) => near(percent(gain), own, 2 * DIGIT)),
            "Skenario A menambah paling banyak di (.*) \\((.*) poin\\), tempat cakupan awal paling rendah, dan paling sedikit di (.*) \\((.*) poin\\)\\.": (most, ...rest) => extremes(most, ...rest) && places.every(({ start }) => start >= told(most).start),
            "Skenario A menambah paling banyak di (.*) \\((.*) poin\\) dan paling sedikit di (.*) \\((.*) poin\\)\\.": extremes,
        });
    }

    /** Who is named has the amount that is written, and nobody else has as much. */
    const mostOf = (all, listed, written, key) => {
        const half = scale(written) === 1 ? 0.501 : scale(written) * 0.0501;
        const amounts = all.filter(({ name }) => listed.includes(name)).map((one) => one[key]);
        return amounts.length === listed.length && amounts.every((amount) => near(amount, rupiah(written), half)) && all.every((one) => listed.includes(one.name) || one[key] < Math.min(...amounts));
    };

    function checkBills(bills) {
        const most = (listed, written) => mostOf(bills, names(listed), written, "cost");
        const pay = (name, listed, written) => mostOf(bills.find((one) => one.name === name).payers, names(listed), written, "amount");
        read(dearest(bills), bills, {
            "": () => bills.length === 1,
            "Tidak satu pun menimbulkan biaya yang tercatat\\.": () => bills.every(({ cost }) => cost < 0.5),
            "Biaya semua skenario sama: (.*)\\.": (written) => mostOf(bills, bills.map(({ name }) => name), written, "cost"),
            "(.*) sama mahal dan paling mahal: (.*)\\.": most,
            "(.*) paling mahal: (.*), seluruhnya ditanggung (.*)\\.": (name, written, payer) => most(name, written) && pay(name, payer, written),
            "(.*) paling mahal: (.*), paling banyak ditanggung (.*) \\(masing-masing (.*)\\)\\.": (name, written, payers, part) => most(name, written) && pay(name, payers, part),
            "(.*) paling mahal: (.*), paling banyak ditanggung (.*) \\((.*)\\)\\.": (name, written, payer, part) => most(name, written) && pay(name, payer, part),
        });
    }

    function checkGaps(gaps) {
        const FITS = { menyempit: (change) => change < 0, melebar: (change) => change > 0, tetap: (change) => near(change, 0, DIGIT) };
        read(spreads(gaps, "Januari 2029"), gaps, {
            "Jarak antara kabupaten/kota tertinggi dan terendah, Februari 2026 sampai Januari 2029: (.*)\\.": (groups) => {
                const told = groups.split("; ").flatMap((group) => {
                    const [way, listed] = group.split(" pada ");
                    kinds[way] = (kinds[way] ?? 0) + 1;
                    return (listed === "semua skenario" ? gaps.map(({ name }) => name) : names(listed)).map((name) => ({ way, ...gaps.find((one) => one.name === name) }));
                });
                return told.length === gaps.length && told.every(({ way, before, after }) => FITS[way](after - before));
            },
        });
    }

    for (let at = 0; at < cases; at++) {
        check(columns());
        checkPlaces(some(1, place), oneOf("Skenario A", "Skenario A", undefined));
        checkBills(some(1, bill));
        checkGaps(some(1, gap));
    }
    return { faults, kinds: Object.keys(kinds).length, seen: kinds };
}

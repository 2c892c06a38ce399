// Simulasi: the bill below the charts. What this scenario adds comes first: that is what somebody decides about.
import { extraByPayer, perMemberYear, yearly } from "./extracost.js";
import { format } from "./format.js";
import { sum, total } from "./money.js";
import { given, part, say } from "./page.js";

/** Says what a scenario adds to the bill of Baseline, who pays that, and then the whole. */
export function showBill(scenario, baseline) {
    const end = format.month(scenario.months.at(-1));
    const all = total(scenario.money);
    const enacted = total(baseline.money);
    const extra = all - enacted;
    part("cost-total").textContent = lead(extra, end);
    part("cost-payers").textContent = extraByPayer(scenario, baseline)
        .map(([payer, amount]) => ` · ${say(`payer.${payer}`)} ${format.shortRupiah(amount)}`)
        .join("");
    const price = perMemberYear(scenario, baseline, given("discount"));
    part("cost-price").textContent = Number.isFinite(price) ? say("simulator.extraPrice", format.rupiah(price)) : "";
    const whole = enacted > 0 ? say("simulator.wholeOfBaseline", format.shortRupiah(all), format.shortRupiah(enacted)) : "";
    part("cost-missing").textContent = [whole, say("simulator.notCosted")].filter(Boolean).join(" ");
}

function lead(extra, end) {
    if (Math.abs(extra) < 1) {
        return say("simulator.noExtraCost", end);
    }
    return extra > 0 ? say("simulator.extraCost", end, format.shortRupiah(extra)) : say("simulator.savedCost", end, format.shortRupiah(-extra));
}

/** Sums of the bill by year, as further columns of the table below the chart. */
export function sumsOfYears(years, scenario, baseline) {
    const { total: each, running, extra, extraRunning } = yearly(years, scenario, baseline);
    const columns = [
        { name: say("simulator.yearTotal"), values: each },
        { name: say("simulator.yearRunning"), values: running },
    ];
    const beyond = [
        { name: say("simulator.yearExtra"), values: extra },
        { name: say("simulator.yearExtraRunning"), values: extraRunning },
    ];
    return sum(extra.map(Math.abs)) >= 1 ? [...columns, ...beyond] : columns;
}

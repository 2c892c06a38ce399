// How far assumptions alone move Baseline.
import { any } from "./assumptionvalues.js";
import { format } from "./format.js";
import { say } from "./page.js";

const NOTHING = 0.00005; // coverage that nobody sees

/**
 * @param body of the scenario
 * @param baseline under its assumptions
 * @param central Baseline under the central values
 * @returns a sentence; empty where nothing is assumed
 */
export function shiftInWords({ assumptions = {}, assumptionSet = "" }, baseline, central) {
    if (!any(assumptions)) {
        return "";
    }
    const [now, usual] = [baseline, central].map(({ total }) => total.coverage.at(-1));
    const who = assumptionSet === "" ? say("assumption.alone") : say("assumption.setAlone", assumptionSet);
    return Math.abs(now - usual) < NOTHING ? say("assumption.noShift", who) : say("assumption.shift", who, format.points(now - usual));
}

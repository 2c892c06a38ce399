/**
 * JSON by hand: {@link id.jangkau.web.json.JsonFields} reads an object and names every field that
 * is wrong, {@link id.jangkau.web.json.JsonAnswer} writes numbers with all their digits. {@link
 * id.jangkau.web.json.ScenarioBodyJson} is what pages and REST share: horizon, levers and
 * assumptions.
 */
package id.jangkau.web.json;

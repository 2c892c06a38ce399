/** Saving, revising and deleting scenarios: {@link ScenarioService} for pages and REST alike. */
package id.jangkau.web.scenario;

/**
 * The life of scenarios: {@link ScenarioService} saves, revises, renames, copies, deletes and
 * restores them for pages and REST alike; {@link References} are built in.
 *
 * <p>{@link ScenarioForm} and {@link ScenarioShelf} are what {@code scenarios.xhtml} sends and
 * shows.
 */
package id.jangkau.web.scenario;

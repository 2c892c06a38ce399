/**
 * The life of scenarios: {@link ScenarioService} saves, revises, renames, copies, deletes and
 * restores them for pages and REST alike, and {@link IdempotentSaves} does so once for a request
 * that is sent twice; {@link References} are built in, and {@link Trial} runs them on data that may
 * not suit the model.
 *
 * <p>{@link ScenarioForm} and {@link ScenarioShelf} are what {@code scenarios.xhtml} sends and
 * shows.
 */
package id.jangkau.web.scenario;

/**
 * The page “Simulasi”: levers, the lines they move, and saving what was set.
 *
 * <p>The page's script asks {@code POST /api/v1/projections} while a handle moves; this package
 * brings the levers and the scenario that the address names; {@code web.scenario} saves.
 */
package id.jangkau.web.simulator;

/**
 * The page “Simulasi”: levers, the lines they move, and saving what was set.
 *
 * <p>The page's script asks {@code POST /api/v1/projections} while a handle moves; this package
 * brings the levers, opens a scenario and saves one.
 */
package id.jangkau.web.simulator;

/**
 * Where the data meet the model: {@link SimulationInputs} is the only class that turns rows into
 * arrays, {@link ProjectionService} runs a projection for pages and REST alike.
 */
package id.jangkau.web.projection;

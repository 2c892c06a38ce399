/** The root of the simulation module. */
package id.jangkau.simulation;

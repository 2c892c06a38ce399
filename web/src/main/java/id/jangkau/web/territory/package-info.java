/**
 * The part of the country that this Jangkau is about: its name, its regions and their boundaries.
 * Start with {@code BoundaryService}; {@code RegionMap} draws them.
 */
package id.jangkau.web.territory;

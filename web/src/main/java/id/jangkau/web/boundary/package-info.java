/**
 * Boundaries of regions, from a GeoJSON file to shapes that a page can draw. {@link
 * id.jangkau.web.boundary.GeoJson} reads a file or refuses it with a stable code, {@link
 * id.jangkau.web.boundary.Assignment} finds out which region each of its features is, and {@link
 * id.jangkau.web.boundary.Simplification} leaves out what nobody would see, so that neighbours
 * still meet. Nothing here knows a database.
 */
package id.jangkau.web.boundary;

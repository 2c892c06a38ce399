package id.jangkau.simulation.model;

/**
 * The place of a cell: one segment of one region.
 *
 * @param region position of the region, 0-based
 * @param kind which parameters and levers act on it
 */
public record Cell(int region, SegmentKind kind) {}

/**
 * The page of one region: its figures, who says so, what contradicts them, and how its parts add up
 * to it. Start with {@code RegionService}.
 */
package id.jangkau.web.region;

package id.jangkau.domain.coverage;

import id.jangkau.domain.BilingualText;

/**
 * One figure of a sheet as it is stored.
 *
 * @param region its code
 */
public record DetailRow(
        String region, Segment segment, Headcount count, Origin origin, BilingualText source) {}

package id.jangkau.web.intake;

import id.jangkau.domain.coverage.Segment;
import java.util.Optional;

/**
 * What a row of sums is about.
 *
 * @param codes how the codes of its regions begin; empty where none is named
 * @param segment the one that is named with the sum, as in "Jumlah BPU"
 */
record SumScope(String codes, Optional<Segment> segment) {}

package id.jangkau.domain.evidence;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.Require;

/**
 * Why anybody should believe a number.
 *
 * @param source who says so, or "assumption" with its reason
 */
public record Backing(EvidenceGrade grade, BilingualText source) {

    public Backing {
        Require.given("evidence grade", grade);
        Require.text("source", source);
    }
}

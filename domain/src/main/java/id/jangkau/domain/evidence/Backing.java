package id.jangkau.domain.evidence;

import id.jangkau.domain.Require;

/**
 * Why anybody should believe a number.
 *
 * @param source who says so, or "assumption" with its reason
 */
public record Backing(EvidenceGrade grade, String source) {

    public Backing {
        Require.given("evidence grade", grade);
        Require.text("source", source);
    }
}

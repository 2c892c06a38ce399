package id.jangkau.web.register;

import java.util.List;

/**
 * A contradiction in words.
 *
 * @param name such as {@code COVERAGE-7-6}; empty where nobody can explain it
 * @param title whose figures, and which
 * @param text what is wrong with them
 * @param note what the register remarks on a claim that contradicts itself; may be empty
 * @param sources who printed them, and when
 * @param claims their numbers
 * @param state what is to be made of it, in a word or two
 * @param explanation what a person said about it; may be empty
 */
public record ContradictionLine(
        String name,
        String title,
        String text,
        String note,
        String sources,
        List<Integer> claims,
        String state,
        String explanation) {

    public boolean explained() {
        return !explanation.isEmpty();
    }
}

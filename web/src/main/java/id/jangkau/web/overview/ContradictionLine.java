package id.jangkau.web.overview;

/**
 * A contradiction in words.
 *
 * @param title whose figures, and which
 * @param text what is wrong with them
 * @param note what the register remarks on a claim that contradicts itself; may be empty
 * @param sources who printed them, and when
 * @param state what is to be made of it, in a word or two
 */
public record ContradictionLine(
        String title, String text, String note, String sources, String state) {}

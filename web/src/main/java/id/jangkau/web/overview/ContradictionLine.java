package id.jangkau.web.overview;

/**
 * A contradiction in words.
 *
 * @param title whose figures, and which
 * @param text what is wrong with them
 * @param sources who printed them, and when
 * @param state what is to be made of it, in a word or two
 */
public record ContradictionLine(String title, String text, String sources, String state) {}

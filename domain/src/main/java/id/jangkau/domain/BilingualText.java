package id.jangkau.domain;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/**
 * A text of the data in Indonesian and in English. Where one form is missing the other stands in
 * for it: names and citations have one form only.
 */
@Embeddable
public class BilingualText {

    private String indonesian;
    private String english;

    protected BilingualText() {}

    /**
     * Each form has at most {@value Require#LONGEST_TEXT} characters; an empty one is missing.
     * Where both are missing nothing is said.
     */
    public BilingualText(String indonesian, String english) {
        this.indonesian = Require.note("Indonesian text", indonesian);
        this.english = Require.note("English text", english);
    }

    /** In Indonesian, or else as it is in English. */
    public String indonesian() {
        return indonesian.isBlank() ? english : indonesian;
    }

    /** In English, or else as it is in Indonesian. */
    public String english() {
        return english.isBlank() ? indonesian : english;
    }

    /**
     * This text and then another, set apart by a semicolon. What does not fit of this one is left
     * out, and dots say so.
     */
    public BilingualText and(BilingualText other) {
        return new BilingualText(
                joined(indonesian(), other.indonesian()), joined(english(), other.english()));
    }

    private static String joined(String first, String then) {
        int room = Require.LONGEST_TEXT - then.length() - "…; ".length();
        return (first.length() <= room ? first : first.substring(0, Math.max(0, room)) + "…")
                + "; "
                + then;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BilingualText text
                && indonesian.equals(text.indonesian)
                && english.equals(text.english);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indonesian, english);
    }

    /** The Indonesian form; pages choose the form of their reader. */
    @Override
    public String toString() {
        return indonesian();
    }
}

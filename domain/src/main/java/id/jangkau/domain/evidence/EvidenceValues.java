package id.jangkau.domain.evidence;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.Require;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What can be changed of a row of evidence.
 *
 * @param numbers by name, in the unit of the row, in the order in which people read them
 * @param words by name: a distribution, a grade, a year, a payer; empty where nobody pays
 * @param source who says so, or "assumption" with its reason
 */
public record EvidenceValues(
        Map<String, Double> numbers, Map<String, String> words, BilingualText source) {

    /** The name of the word that says how good the evidence is. */
    public static final String GRADE = "grade";

    public EvidenceValues {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        Require.text("source", source);
    }

    /** The number with a name. */
    public double number(String name) {
        return Require.given(name, numbers.get(name));
    }

    /** The word with a name. */
    public String word(String name) {
        return Require.given(name, words.get(name));
    }

    Backing backing() {
        return new Backing(EvidenceGrade.valueOf(word(GRADE)), source);
    }
}

package id.jangkau.domain.evidence;

import static id.jangkau.domain.evidence.EvidenceValues.GRADE;

import java.util.List;

/** The tables of evidence whose rows can be changed. */
public enum EvidenceTable {
    /** {@link ModelParameter}. */
    PARAMETERS(List.of("min", "central", "max"), List.of(ModelParameter.DISTRIBUTION, GRADE)),
    /** {@link LeverPosition}. */
    LEVERS(List.of("min", "none", "low", "medium", "high", "max"), List.of(GRADE)),
    /** {@link UnitCost}. */
    COSTS(List.of("low", "central", "high"), List.of(UnitCost.PAYER, GRADE)),
    /** {@link FieldCapacity}. */
    CAPACITY(List.of("value"), List.of(GRADE)),
    /** {@link MediaReach}, with the year of its measurement as a word. */
    REACH(List.of("reachPercent"), List.of(MediaReach.YEAR));

    private final List<String> numbers;
    private final List<String> words;

    EvidenceTable(List<String> numbers, List<String> words) {
        this.numbers = numbers;
        this.words = words;
    }

    /** The names of the numbers of a row, of which each must be at least the one before. */
    public List<String> numbers() {
        return numbers;
    }

    /** The names of its words. */
    public List<String> words() {
        return words;
    }
}

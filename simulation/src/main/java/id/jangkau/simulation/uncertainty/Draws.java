package id.jangkau.simulation.uncertainty;

/**
 * How an ensemble is drawn. The same draws under two scenarios are the same futures.
 *
 * @param count how many draws, 1..{@value #MOST}
 * @param sampling how parameters are drawn
 * @param seed where the random numbers begin
 */
public record Draws(int count, Sampling sampling, long seed) {

    /** The most draws of an ensemble. */
    public static final int MOST = 100_000;

    public Draws {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException(
                    "An ensemble of %s draws; expected 1 to %s.".formatted(count, MOST));
        }
    }
}

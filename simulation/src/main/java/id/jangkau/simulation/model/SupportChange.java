package id.jangkau.simulation.model;

/**
 * What the start of a month did to supported members, over all cells.
 *
 * @param stopped members who stopped because their support ended, persons
 * @param unfilled places for which no eligible worker was left, persons
 */
public record SupportChange(double stopped, double unfilled) {

    static final SupportChange NONE = new SupportChange(0, 0);

    SupportChange plus(SupportChange other) {
        return new SupportChange(stopped + other.stopped, unfilled + other.unfilled);
    }
}

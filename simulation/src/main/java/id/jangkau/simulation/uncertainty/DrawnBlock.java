package id.jangkau.simulation.uncertainty;

/**
 * All that a block of draws assumes, one draw beside the other. Buffers that are filled again for
 * every block; one thread uses them.
 *
 * @param draws how many draws stand side by side
 */
record DrawnBlock(
        EnsembleInput input,
        int draws,
        DrawnParameters parameters,
        DrawnStart start,
        DrawnNoise noise) {

    static DrawnBlock of(EnsembleInput input, Points points, int draws) {
        return new DrawnBlock(
                input,
                draws,
                new DrawnParameters(input.priors(), points, draws),
                new DrawnStart(input, draws),
                new DrawnNoise(input, draws));
    }

    /** Draws anew: as many as there is room for, or fewer at the end. */
    void fill(int first, int count) {
        parameters.fill(first, count);
        start.fill(first, count, parameters);
        noise.fill(first, count, parameters);
    }
}

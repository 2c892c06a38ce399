package id.jangkau.simulation.uncertainty;

/** Independent points. */
record RandomPoints(long seed) implements Points {

    private static final long PARAMETER = Stream.key("parameter");

    @Override
    public double at(int draw, Priors.Row row, Stream stream) {
        return stream.at(seed, draw, PARAMETER + row.dimension()).uniform();
    }
}

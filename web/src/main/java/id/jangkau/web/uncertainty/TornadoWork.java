package id.jangkau.web.uncertainty;

import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.sensitivity.Tornado;
import id.jangkau.web.computation.Work;
import id.jangkau.web.projection.Possible;
import java.util.List;
import java.util.function.IntFunction;

/** The bars of a tornado. */
record TornadoWork(ModelInput input, Tornado tornado)
        implements Work<Tornado.Bar, List<Tornado.Bar>> {

    @Override
    public int parts() {
        return tornado.bars();
    }

    @Override
    public long cellSteps() {
        return 2 * parts() * AttributionWork.cellSteps(input);
    }

    @Override
    public IntFunction<Tornado.Bar> worker() {
        return this::bar;
    }

    private Tornado.Bar bar(int number) {
        Tornado.Bar bar = tornado.bar(number);
        Possible.requireShare(bar.coverageAtLow());
        Possible.requireShare(bar.coverageAtHigh());
        return bar;
    }

    @Override
    public List<Tornado.Bar> join(List<Tornado.Bar> bars) {
        return bars.stream().sorted(Tornado.Bar.WIDEST_FIRST).toList();
    }
}

package id.jangkau.web.uncertainty;

import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.sensitivity.Tornado;
import id.jangkau.web.computation.Work;
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
        return tornado::bar;
    }

    @Override
    public List<Tornado.Bar> join(List<Tornado.Bar> bars) {
        return bars.stream().sorted(Tornado.Bar.WIDEST_FIRST).toList();
    }
}

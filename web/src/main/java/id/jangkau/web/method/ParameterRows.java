package id.jangkau.web.method;

import id.jangkau.domain.evidence.ModelParameter;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.web.reader.Percentages;
import java.util.List;

/**
 * One parameter of the model with its row for each segment.
 *
 * @param rows one where all segments share it
 */
public record ParameterRows(Parameter parameter, List<ModelParameter> rows) {

    /** Its name in the data and in {@code docs/model.md}. */
    public String key() {
        return parameter.key();
    }

    /** Its symbol as MathML; empty where it has none. */
    public String symbol() {
        String symbol = Notation.symbol(parameter);
        return symbol.isEmpty() ? "" : Mathematics.draw(symbol);
    }

    /** How its value x enters the equations, as MathML; empty where it is taken as it is. */
    public String conversion() {
        return Notation.conversion(parameter).map(Mathematics::draw).orElse("");
    }

    /** Is its value read as a percentage? */
    public boolean percentage() {
        return Percentages.include(parameter);
    }
}

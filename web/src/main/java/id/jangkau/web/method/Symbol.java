package id.jangkau.web.method;

import java.util.Optional;

/**
 * A symbol of a formula.
 *
 * @param symbol as {@code docs/model.md} writes it
 * @param anchor id on the page of what explains it
 */
public record Symbol(String symbol, String anchor) {

    /** A symbol if the page explains it, without the index of its region or setting. */
    static Optional<Symbol> explained(String symbol) {
        String known = Notation.names(symbol) ? symbol : symbol.replaceFirst("_.*", "");
        return Notation.anchor(symbol).map(anchor -> new Symbol(known, anchor));
    }

    /** As MathML. */
    public String mathml() {
        return Mathematics.draw(symbol);
    }

    /** Key of its name in the bundles. */
    public String label() {
        if (anchor.equals("compartments")) {
            return "method.compartment." + symbol;
        }
        return anchor.contains("-")
                ? anchor.replaceFirst("^strength-", "lever.")
                        .replaceFirst("^equation-", "method.equation.")
                        .replaceFirst("^parameter-", "parameter.")
                : "method." + anchor;
    }
}

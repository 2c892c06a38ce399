package id.jangkau.web.method;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a formula in one line of text into MathML, which browsers draw without help.
 *
 * <pre>
 *   formula  = sum { ("=" | ",") sum }
 *   sum      = [ "−" ] product { ("+" | "−") product }
 *   product  = factor { "·" factor | "/" factor }         a sign Σ needs no "·" after it
 *   factor   = ( number | symbol [ group ] | group ) [ "^" factor ]
 *   group    = "(" formula ")" | "[" formula "]"
 * </pre>
 */
final class Mathematics {

    /** What was drawn, and the same without its outer brackets: a fraction needs none. */
    private record Part(String drawn, String bare) {
        Part(String drawn) {
            this(drawn, drawn);
        }
    }

    /** A letter or a word, and its accent, prime and index. */
    private static final Pattern SYMBOL =
            Pattern.compile("(\\p{L}+)(\u0304?)('?)(?:_(\\p{Alpha}+)|([₀½]))?");

    private static final Pattern NUMBER = Pattern.compile("\\d+|½");
    private static final Pattern DIFFERENTIAL = Pattern.compile("d[A-Za-z]");
    private static final Set<Character> OPENING = Set.of('(', '[');

    private final String text;
    private final Set<String> symbols = new LinkedHashSet<>();
    private int at;

    private Mathematics(String text) {
        this.text = text.replace(" ", "");
    }

    /** A formula as MathML. */
    static String draw(String text) {
        return new Mathematics(text).whole();
    }

    /** The symbols of a formula with their indices, each once, in their order. */
    static Set<String> symbols(String text) {
        var reader = new Mathematics(text);
        reader.whole();
        return reader.symbols;
    }

    private String whole() {
        String drawn = formula();
        if (at < text.length()) {
            throw new IllegalArgumentException("“%s” ends at %d.".formatted(text, at));
        }
        return "<math>" + drawn + "</math>";
    }

    private String formula() {
        var drawn = new StringBuilder(sum());
        while (next('=') || next(',')) {
            drawn.append(operator(take())).append(sum());
        }
        return drawn.toString();
    }

    private String sum() {
        var drawn = new StringBuilder();
        if (next('−')) {
            drawn.append("<mo form=\"prefix\">").append(take()).append("</mo>");
        }
        drawn.append(product());
        while (next('+') || next('−')) {
            drawn.append(operator(take())).append(product());
        }
        return drawn.toString();
    }

    private String product() {
        var before = new StringBuilder();
        Part last = factor();
        while (true) {
            if (next('/')) {
                take();
                last = new Part(fraction(last, factor()));
            } else if (next('·')) {
                before.append(last.drawn()).append(operator(take()));
                last = factor();
            } else {
                return before.append(last.drawn()).toString();
            }
        }
    }

    private static String fraction(Part above, Part below) {
        return "<mfrac>" + row(above.bare()) + row(below.bare()) + "</mfrac>";
    }

    private Part factor() {
        Part base = next('Σ') ? sigma() : number().or(this::symbol).orElseGet(this::group);
        if (!next('^')) {
            return base;
        }
        take();
        return new Part("<msup>" + row(base.drawn()) + row(factor().bare()) + "</msup>");
    }

    private Part sigma() {
        at += "Σ_".length();
        return new Part("<munder><mo>∑</mo><mi>" + take() + "</mi></munder>" + factor().drawn());
    }

    private Part group() {
        if (at >= text.length() || !OPENING.contains(text.charAt(at))) {
            throw new IllegalArgumentException("“%s” lacks a factor at %d.".formatted(text, at));
        }
        char opening = take();
        String inner = formula();
        return new Part(fence(opening) + inner + fence(take()), inner);
    }

    private Optional<Part> number() {
        return read(NUMBER).map(found -> new Part("<mn>" + found.group() + "</mn>"));
    }

    private Optional<Part> symbol() {
        return read(SYMBOL).map(found -> applied(draw(found)));
    }

    private Part applied(String symbol) {
        return new Part(next('(') ? symbol + group().drawn() : symbol);
    }

    private String draw(Matcher found) {
        if (DIFFERENTIAL.matcher(found.group()).matches()) {
            symbols.add(found.group().substring(1));
            return "<mrow><mi>d</mi><mi>" + found.group().substring(1) + "</mi></mrow>";
        }
        symbols.add(found.group());
        String drawn = "<mi>" + found.group(1) + "</mi>";
        if (!found.group(2).isEmpty()) {
            drawn = "<mover>" + drawn + "<mo>¯</mo></mover>";
        }
        if (!found.group(3).isEmpty()) {
            drawn = "<msup>" + drawn + "<mo>′</mo></msup>";
        }
        return indexed(drawn, found);
    }

    private static String indexed(String drawn, Matcher found) {
        if (found.group(4) != null) {
            return "<msub>" + drawn + "<mi>" + found.group(4) + "</mi></msub>";
        }
        return found.group(5) == null
                ? drawn
                : "<msub>" + drawn + "<mn>" + found.group(5).replace('₀', '0') + "</mn></msub>";
    }

    private Optional<Matcher> read(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher);
    }

    private boolean next(char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }

    private char take() {
        return text.charAt(at++);
    }

    private static String row(String drawn) {
        return "<mrow>" + drawn + "</mrow>";
    }

    private static String operator(char sign) {
        return "<mo>" + sign + "</mo>";
    }

    private static String fence(char bracket) {
        return "<mo stretchy=\"true\">" + bracket + "</mo>";
    }
}

package id.jangkau.web.method;

import id.jangkau.web.message.Format;
import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a parameter is distributed, for people. The data write {@code normal(0.0116, 0.008) on
 * [-0.03, 0.06]}; Indonesians read “normal (0,0116; 0,008), dibatasi −0,03 sampai 0,06”.
 */
final class Distribution {

    private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
    private static final Pattern NOTATION =
            Pattern.compile(
                    "(normal|triangular|beta)\\((N(?:, N)*)\\)(?: on \\[(N), (N)])?"
                            .replace("N", NUMBER));
    private static final Pattern LOGNORMAL =
            Pattern.compile("lognormal\\(median (N), geometric sd (N)\\)".replace("N", NUMBER));

    private Distribution() {}

    /** A notation of the data in words; what is not understood stays as it is. */
    static String inWords(String notation, Language language) {
        return sentence(notation, language).map(words -> words.in(language)).orElse(notation);
    }

    private static Optional<Message> sentence(String notation, Language language) {
        if (notation.equals("fixed")) {
            return Optional.of(Message.of("method.distribution.fixed"));
        }
        Matcher lognormal = LOGNORMAL.matcher(notation);
        if (lognormal.matches()) {
            return Optional.of(
                    Message.of(
                            "method.distribution.lognormal",
                            number(lognormal.group(1), language),
                            number(lognormal.group(2), language)));
        }
        Matcher other = NOTATION.matcher(notation);
        return other.matches() ? Optional.of(sentence(other, language)) : Optional.empty();
    }

    private static Message sentence(Matcher found, Language language) {
        String numbers =
                Arrays.stream(found.group(2).split(", "))
                        .map(number -> number(number, language))
                        .collect(Collectors.joining("; "));
        Message shape = Message.of("method.distribution." + found.group(1), numbers);
        return found.group(3) == null
                ? shape
                : Message.of(
                        "method.distribution.bounded",
                        shape,
                        number(found.group(3), language),
                        number(found.group(4), language));
    }

    /** With the digits that the data give. */
    private static String number(String text, Language language) {
        BigDecimal value = new BigDecimal(text);
        return Format.of(language).decimal(value.doubleValue(), value.scale());
    }
}

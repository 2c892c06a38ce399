package id.jangkau.web.message;

import java.text.MessageFormat;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/**
 * One sentence, not yet in a language.
 *
 * @param key key in both bundles
 * @param values what fills the gaps: texts, numbers, months or further sentences
 */
public record Message(String key, List<Object> values) {

    /** A sentence with its values in the order of its gaps. */
    public static Message of(String key, Object... values) {
        return new Message(key, List.copyOf(Arrays.asList(values)));
    }

    /** The sentence in a language. */
    public String in(Language language) {
        Object[] written = values.stream().map(value -> written(value, language)).toArray();
        return new MessageFormat(language.texts().getString(key), language.locale())
                .format(written);
    }

    private static Object written(Object value, Language language) {
        if (value instanceof YearMonth month) {
            return Format.of(language).month(month);
        }
        return value instanceof Message sentence ? sentence.in(language) : value;
    }
}

package id.jangkau.web.message;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * One sentence, not yet in a language.
 *
 * @param key key in both bundles
 * @param values what fills the gaps; numbers are written as the language writes them
 */
public record Message(String key, List<Object> values) {

    private static final String BUNDLE = "id.jangkau.web.messages";

    /** A sentence with its values in the order of its gaps. */
    public static Message of(String key, Object... values) {
        return new Message(key, List.copyOf(Arrays.asList(values)));
    }

    /** The sentence in a language. */
    public String in(Language language) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        language.locale(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), language.locale()).format(values.toArray());
    }
}

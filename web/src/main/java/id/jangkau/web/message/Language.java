package id.jangkau.web.message;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The languages of the product; Indonesian is the default. */
public enum Language {
    /** Indonesian. */
    ID("id", "ID"),
    /** English. */
    EN("en", "GB");

    private final Locale locale;

    Language(String tag, String country) {
        locale = new Locale.Builder().setLanguage(tag).setRegion(country).build();
    }

    /** The locale in which numbers and months are written. */
    public Locale locale() {
        return locale;
    }

    /** The language tag, as in {@code lang="id"}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** Every text of the product in this language. */
    public ResourceBundle texts() {
        return ResourceBundle.getBundle(
                "id.jangkau.web.messages",
                locale,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The first of the languages that somebody accepts; Indonesian where none is ours. */
    public static Language preferred(List<Locale> accepted) {
        for (Locale locale : accepted) {
            for (Language language : values()) {
                if (locale.getLanguage().equals(language.tag())) {
                    return language;
                }
            }
        }
        return ID;
    }
}

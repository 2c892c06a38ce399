package id.jangkau.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class BundlesTest {

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(bundle("en").keySet()).isEqualTo(bundle("id").keySet());
    }

    @Test
    void noTextIsEmpty() {
        assertThat(bundle("id").keySet())
                .allSatisfy(key -> assertThat(text("id", key)).isNotBlank());
        assertThat(bundle("en").keySet())
                .allSatisfy(key -> assertThat(text("en", key)).isNotBlank());
    }

    /** An apostrophe would quote in MessageFormat and vanish; the typographic one does not. */
    @Test
    void noTextHoldsATypewriterApostrophe() {
        assertThat(bundle("en").keySet())
                .allSatisfy(key -> assertThat(text("en", key)).doesNotContain("'"));
        assertThat(bundle("id").keySet())
                .allSatisfy(key -> assertThat(text("id", key)).doesNotContain("'"));
    }

    private static String text(String language, String key) {
        return bundle(language).getString(key);
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "id.jangkau.web.messages",
                new Locale(language),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

package id.jangkau.web.format;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Map;

/**
 * The language of the page: Indonesian until the reader asks for another with {@code ?lang=en},
 * whatever the browser prefers, because offices share machines. A cookie remembers the choice.
 */
@Named
@RequestScoped
public class Language {

    private static final String NAME = "lang";
    private static final Map<String, Locale> OFFERED =
            Map.of("id", new Locale("id"), "en", Locale.ENGLISH);
    private static final int YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

    @Inject private ExternalContext request;

    private String tag = "id";

    @PostConstruct
    void choose() {
        String asked = request.getRequestParameterMap().get(NAME);
        if (asked != null && OFFERED.containsKey(asked)) {
            tag = asked;
            remember();
        } else if (request.getRequestCookieMap().get(NAME) instanceof Cookie cookie
                && OFFERED.containsKey(cookie.getValue())) {
            tag = cookie.getValue();
        }
    }

    private void remember() {
        request.addResponseCookie(
                NAME,
                tag,
                Map.of("maxAge", YEAR_IN_SECONDS, "path", "/", "httpOnly", true, "SameSite", "Lax"));
    }

    /** The BCP 47 tag of the page, {@code id} or {@code en}. */
    public String getTag() {
        return tag;
    }

    /** The locale of bundles and messages. */
    public Locale getLocale() {
        return OFFERED.get(tag);
    }

    /** The writer of figures in this language. */
    @Produces
    @Named("format")
    public Format format() {
        return Format.of(getLocale());
    }
}

package id.jangkau.web.reader;

import id.jangkau.domain.BilingualText;
import id.jangkau.web.message.Format;
import id.jangkau.web.message.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who reads the page, as far as its language goes: Indonesian until the reader asks for another
 * with {@code ?lang=en}, whatever the browser prefers, because offices share machines. A cookie
 * remembers the choice. A form is answered in the language of its page, whichever was chosen
 * elsewhere since.
 */
@Named
@RequestScoped
public class Reader {

    private static final String NAME = "lang";

    /** Where the people are who use this server: what day it is. */
    public static final ZoneId ZONE =
            ZoneId.of(System.getenv().getOrDefault("JANGKAU_ZONE", "Asia/Makassar"));

    private static final int YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

    @Inject private ExternalContext request;

    private Language language;

    @PostConstruct
    void choose() {
        Optional<Language> asked = offered(request.getRequestParameterMap().get(NAME));
        if (!FacesContext.getCurrentInstance().isPostback()) {
            asked.ifPresent(this::remember);
        }
        language = asked.or(this::remembered).orElse(Language.ID);
    }

    private static Optional<Language> offered(String tag) {
        return Arrays.stream(Language.values()).filter(l -> l.tag().equals(tag)).findFirst();
    }

    private Optional<Language> remembered() {
        return request.getRequestCookieMap().get(NAME) instanceof Cookie cookie
                ? offered(cookie.getValue())
                : Optional.empty();
    }

    private void remember(Language asked) {
        request.addResponseCookie(
                NAME,
                asked.tag(),
                Map.of(
                        "maxAge",
                        YEAR_IN_SECONDS,
                        "path",
                        "/",
                        "httpOnly",
                        true,
                        "SameSite",
                        "Lax"));
    }

    public Language getLanguage() {
        return language;
    }

    /** The locale of bundles and messages. */
    public Locale getLocale() {
        return language.locale();
    }

    /** A text of the data as this reader sees it. */
    public String of(BilingualText text) {
        return switch (language) {
            case ID -> text.indonesian();
            case EN -> text.english();
        };
    }

    /** The writer of figures and times in this language, on the clock that the server was told. */
    @Produces
    @Named("format")
    public Format format() {
        return Format.of(language, ZONE);
    }
}

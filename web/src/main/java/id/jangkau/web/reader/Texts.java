package id.jangkau.web.reader;

import id.jangkau.web.message.Message;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.ResourceBundle;

/** The texts of the bundle in the reader's language, for classes and for the scripts of a page. */
@Named
@RequestScoped
public class Texts {

    @Inject private Reader reader;

    /** One text with its parts filled in. */
    public String say(String key, Object... parts) {
        return Message.of(key, parts).in(reader.getLanguage());
    }

    /** The text of the first key if there is one, else that of the second. */
    public String either(String key, String otherwise) {
        return say(bundle().containsKey(key) ? key : otherwise);
    }

    /**
     * A JSON object of all texts of some features.
     *
     * @param features first parts of the keys, separated by spaces, such as {@code "chart lever"}
     */
    public String json(String features) {
        ResourceBundle bundle = bundle();
        JsonObjectBuilder texts = Json.createObjectBuilder();
        bundle.keySet().stream()
                .filter(key -> belongs(key, features))
                .sorted()
                .forEach(key -> texts.add(key, bundle.getString(key)));
        return texts.build().toString();
    }

    private ResourceBundle bundle() {
        return reader.getLanguage().texts();
    }

    private static boolean belongs(String key, String features) {
        return Arrays.stream(features.split(" ")).anyMatch(f -> key.startsWith(f + "."));
    }
}

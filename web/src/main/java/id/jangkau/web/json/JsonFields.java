package id.jangkau.web.json;

import id.jangkau.web.message.Message;
import id.jangkau.web.projection.FieldError;
import id.jangkau.web.projection.FieldErrors;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the fields of one JSON object. What is wrong goes into the list of errors with its path and
 * its value, and reading goes on, so that one answer names everything.
 */
public final class JsonFields {

    /** Longest value that an error tells back, characters. */
    private static final int LONGEST_ECHO = 200;

    private final JsonObject object;
    private final String path;
    private final FieldErrors errors;
    private final Set<String> known = new LinkedHashSet<>();

    /** Reads an object; what is wrong is added to the errors. */
    public JsonFields(JsonObject object, FieldErrors errors) {
        this(object, "", errors);
    }

    private JsonFields(JsonObject object, String path, FieldErrors errors) {
        this.object = object;
        this.path = path;
        this.errors = errors;
    }

    /** A whole number in a range; empty where it is absent or wrong. */
    public Optional<Long> whole(String name, long least, long most) {
        Message rule = Message.of("error.whole", least, most);
        Optional<Double> number = number(name, rule);
        if (number.isPresent()
                && !(number.get() >= least
                        && number.get() <= most
                        && number.get() == Math.rint(number.get()))) {
            refuse(name, rule);
            return Optional.empty();
        }
        return number.map(Double::longValue);
    }

    /** A number in a range; empty where it is absent or wrong. */
    public Optional<Double> number(String name, double least, double most) {
        Message rule = Message.of("error.number", least, most);
        Optional<Double> number = number(name, rule);
        if (number.isPresent() && !(number.get() >= least && number.get() <= most)) {
            refuse(name, rule);
            return Optional.empty();
        }
        return number;
    }

    /** A number, 0 or more; empty where it is absent or wrong. */
    public Optional<Double> notNegative(String name) {
        Message rule = Message.of("error.number.notNegative");
        Optional<Double> number = number(name, rule);
        if (number.isPresent() && number.get() < 0) {
            refuse(name, rule);
            return Optional.empty();
        }
        return number;
    }

    /** A finite number; empty where it is absent or wrong. */
    public Optional<Double> number(String name) {
        return number(name, Message.of("error.number.finite"));
    }

    private Optional<Double> number(String name, Message rule) {
        Optional<JsonValue> value = value(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof JsonNumber number && Double.isFinite(number.doubleValue())) {
            return Optional.of(number.doubleValue());
        }
        refuse(name, rule);
        return Optional.empty();
    }

    /** A text of at most so many characters; empty where it is absent or wrong. */
    public Optional<String> text(String name, int longest) {
        Optional<JsonValue> value = value(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof JsonString text
                && text.getString().length() <= longest
                && PlainText.isPlain(text.getString())) {
            return Optional.of(text.getString());
        }
        refuse(name, Message.of("error.text", longest));
        return Optional.empty();
    }

    /** A month as in {@code 2027-01}; empty where it is absent or wrong. */
    public Optional<YearMonth> month(String name) {
        Optional<JsonValue> value = value(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof JsonString text && text.getString().matches("\\d{4}-\\d{2}")) {
            try {
                return Optional.of(YearMonth.parse(text.getString()));
            } catch (DateTimeException noMonth) {
                // falls through to the refusal
            }
        }
        refuse(name, Message.of("error.month"));
        return Optional.empty();
    }

    /** One of a few words; empty where it is absent or wrong. */
    public Optional<String> word(String name, List<String> words) {
        Optional<JsonValue> value = value(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof JsonString text && words.contains(text.getString())) {
            return Optional.of(text.getString());
        }
        refuse(name, Message.of("error.word", String.join(", ", words)));
        return Optional.empty();
    }

    /** A constant by its name; empty where it is absent or wrong. */
    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return word(name, names).map(constant -> Enum.valueOf(type, constant));
    }

    /** A list of texts; empty where it is absent or wrong. */
    public Optional<List<String>> texts(String name, int most) {
        Optional<JsonValue> value = value(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof JsonArray array
                && !array.isEmpty()
                && array.size() <= most
                && array.stream().allMatch(JsonString.class::isInstance)) {
            List<String> texts =
                    array.getValuesAs(JsonString.class).stream()
                            .map(JsonString::getString)
                            .toList();
            if (new HashSet<>(texts).size() == texts.size()) {
                return Optional.of(texts);
            }
        }
        refuse(name, Message.of("error.texts", most));
        return Optional.empty();
    }

    /** A list of objects within a range of sizes; no objects where it is absent or wrong. */
    public List<JsonFields> objects(String name, int fewest, int most) {
        Optional<JsonValue> value = value(name);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof JsonArray array)
                || array.size() < fewest
                || array.size() > most) {
            refuse(name, Message.of("error.list", fewest, most));
            return List.of();
        }
        List<JsonFields> objects = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            String at = name + "[" + i + "]";
            if (array.get(i) instanceof JsonObject element) {
                objects.add(new JsonFields(element, path + at + ".", errors));
            } else {
                errors.add(
                        new FieldError(path + at, echo(array.get(i)), Message.of("error.object")));
            }
        }
        return objects;
    }

    /** An object; empty where it is absent or wrong. */
    public Optional<JsonFields> object(String name) {
        Optional<JsonValue> value = value(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof JsonObject inner) {
            return Optional.of(new JsonFields(inner, path + name + ".", errors));
        }
        refuse(name, Message.of("error.object"));
        return Optional.empty();
    }

    /** An object with at most so many fields; empty where it is absent or wrong. */
    public Optional<JsonFields> object(String name, int most) {
        if (object.get(name) instanceof JsonObject inner && inner.size() > most) {
            known.add(name);
            refuse(name, Message.of("error.fields", most));
            return Optional.empty();
        }
        return object(name);
    }

    /** Names of all fields that are there, in the order of the request. */
    public List<String> names() {
        return List.copyOf(object.keySet());
    }

    /** Says that a field must not be missing, where it is. */
    public JsonFields require(String... names) {
        for (String name : names) {
            if (!object.containsKey(name)) {
                errors.add(new FieldError(path + name, null, Message.of("error.required")));
            }
        }
        return this;
    }

    /** Allows fields that an answer has and a request need not have. */
    public JsonFields ignore(String... names) {
        known.addAll(List.of(names));
        return this;
    }

    /** Refuses every field that nobody has asked for so far. */
    public void refuseOthers() {
        for (String name : object.keySet()) {
            if (!known.contains(name)) {
                refuse(name, Message.of("error.field.unknown", String.join(", ", known)));
            }
        }
    }

    /** Says that the value of a field breaks a rule. */
    public void refuse(String name, Message rule) {
        errors.add(new FieldError(path + name, echo(object.get(name)), rule));
    }

    /** Says that one element of a list breaks a rule. */
    public void refuseElement(String name, int position, Message rule) {
        JsonValue element = object.getJsonArray(name).get(position);
        errors.add(new FieldError(path + name + "[" + position + "]", echo(element), rule));
    }

    private Optional<JsonValue> value(String name) {
        known.add(name);
        return Optional.ofNullable(object.get(name));
    }

    private static Object echo(JsonValue value) {
        if (value == null) {
            return null;
        }
        if (value instanceof JsonNumber number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        String text = value instanceof JsonString string ? string.getString() : value.toString();
        return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
    }
}

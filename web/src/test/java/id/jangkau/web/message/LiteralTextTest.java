package id.jangkau.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;

/** What people read comes from the bundles, in either language. */
class LiteralTextTest {

    /** The name of the product, and what is written the same in both languages. */
    private static final Set<String> COMMON =
            Set.of(
                    "Jangkau",
                    "Kalimantan",
                    "Kabupaten",
                    "kecamatan",
                    "kota",
                    "Baseline",
                    "Data",
                    "Model",
                    "Parameter",
                    "beta",
                    "normal",
                    "Media",
                    "BPJS",
                    "Ketenagakerjaan",
                    "CSV",
                    "XLSX",
                    "Rp");

    /** Every language is called what its own readers call it. */
    private static final Set<String> LANGUAGES = Set.of("Bahasa Indonesia", "English");

    private static final Set<String> KEYS = Language.ID.texts().keySet();

    private static final Set<String> READ_ATTRIBUTES =
            Set.of(
                    "aria-label",
                    "aria-description",
                    "title",
                    "placeholder",
                    "alt",
                    "header",
                    "headerText",
                    "emptyMessage",
                    "label",
                    "requiredMessage",
                    "validatorMessage",
                    "converterMessage");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");

    /**
     * A text inside an expression that stands on the page as it is: one of two, or the end of one.
     * Keys, names of parts and what is compared are none.
     */
    private static final Pattern SHOWN = Pattern.compile("(?:[?:]|concat\\()\\s*'([^']*)'");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)(^|\\s)//.*$");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\n]*)\"|`([^`]*)`");
    private static final Pattern SENTENCE =
            Pattern.compile("\\p{L}{2,}\\s+\\p{L}{2,}|^\\p{Lu}\\p{Ll}{2,}");

    /** Names of classes, selectors, directives; headers; what only developers read. */
    private static final Pattern UNREAD_BEFORE =
            Pattern.compile("(class: (\\w+ \\? )?|Error\\(|querySelector(All)?\\()$");

    private static final Pattern UNREAD = Pattern.compile("^[.#\\[].*|use strict|\\w+(-\\w+)+");

    @Test
    void noPageHoldsATextOfItsOwn() throws Exception {
        List<String> texts = new ArrayList<>();
        for (var page : Sources.ending(".xhtml").entrySet()) {
            Node root =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(page.getValue())));
            collect(root, page.getKey().getFileName() + ": ", texts);
        }
        assertThat(texts).isEmpty();
    }

    @Test
    void noScriptHoldsATextOfItsOwn() {
        List<String> texts = new ArrayList<>();
        Sources.ending(".js")
                .forEach(
                        (file, source) -> {
                            // the names of months: FormatMirrorIT holds them against Format
                            if (!file.endsWith("format.js")) {
                                String code = COMMENT.matcher(source).replaceAll(" ");
                                LITERAL.matcher(code)
                                        .results()
                                        .filter(literal -> isRead(literal, code))
                                        .forEach(
                                                found ->
                                                        texts.add(
                                                                file.getFileName()
                                                                        + ": "
                                                                        + found.group()));
                            }
                        });
        assertThat(texts).isEmpty();
    }

    @Test
    void noClassPutsATextOfItsOwnOnAPage() {
        assertThat(files(".java", "FacesMessage\\((\\w+\\.\\w+, )?\"")).isEmpty();
    }

    @Test
    void theTwoLanguagesDifferExceptInNames() {
        ResourceBundle other = Language.EN.texts();
        assertThat(
                        Language.ID.texts().keySet().stream()
                                .filter(
                                        key ->
                                                other.getString(key)
                                                        .equals(
                                                                Language.ID
                                                                        .texts()
                                                                        .getString(key))))
                .allMatch(key -> isWordless(other.getString(key)));
    }

    /** A style sheet that Faces hands out may be kept for a week; ours must be asked about. */
    @Test
    void ourOwnFilesAreLinkedByTheirPath() {
        assertThat(files(".xhtml", "library=\"jangkau\"")).isEmpty();
    }

    /** Those files that hold what a pattern finds. */
    private static List<Path> files(String ending, String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return Sources.ending(ending).entrySet().stream()
                .filter(file -> wanted.matcher(file.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void collect(Node node, String place, List<String> texts) {
        if (node instanceof Element element && element.getTagName().equals("code")) {
            return; // an address or a name of the program, in no language
        }
        if (node instanceof Text text) {
            addUnlessWordless(text.getData(), place, texts);
        }
        if (node instanceof Element element) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Attr attribute = (Attr) element.getAttributes().item(i);
                if (isRead(element, attribute)) {
                    addUnlessWordless(
                            attribute.getValue(), place + attribute.getName() + "=", texts);
                }
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, place, texts);
        }
    }

    private static boolean isRead(Element element, Attr attribute) {
        return READ_ATTRIBUTES.contains(attribute.getName())
                || attribute.getName().equals("value")
                        && element.getTagName().matches("(h:output|p:.*[bB]utton|p:link|h:link).*");
    }

    private static void addUnlessWordless(String text, String place, List<String> texts) {
        String own = EXPRESSION.matcher(text).replaceAll(" ");
        if (!isWordless(own)) {
            texts.add(place + own.strip());
        }
        EXPRESSION
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(expression -> !expression.contains("msg["))
                .flatMap(expression -> SHOWN.matcher(expression).results())
                .map(found -> found.group(1))
                .filter(shown -> !isWordless(shown) && !LANGUAGES.contains(shown) && !isKey(shown))
                .forEach(shown -> texts.add(place + shown));
    }

    /** What says which text of the bundles is shown. */
    private static boolean isKey(String text) {
        return KEYS.stream().anyMatch(key -> key.contains(text));
    }

    private static boolean isWordless(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).allMatch(COMMON::contains);
    }

    private static boolean isRead(MatchResult literal, String code) {
        String text =
                (literal.group(1) == null ? literal.group(2) : literal.group(1))
                        .replaceAll("\\$\\{[^}]*}", "");
        String before = code.substring(Math.max(0, literal.start() - 40), literal.start());
        return SENTENCE.matcher(text).find()
                && !UNREAD.matcher(text).matches()
                && !UNREAD_BEFORE.matcher(before).find();
    }
}

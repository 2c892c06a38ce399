package id.jangkau.web.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part of a workbook, read from tag to tag. Namespaces do not matter, names do. */
final class Xml implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final XMLInputFactory PARSERS = parsers();

    private final Reader content;
    private final XMLStreamReader parser;

    private Xml(Reader content) throws XMLStreamException {
        this.content = content;
        this.parser = PARSERS.createXMLStreamReader(content);
    }

    static Xml open(Archive archive, String part) throws IOException {
        Reader content = text(archive.open(part));
        try {
            return new Xml(content);
        } catch (XMLStreamException e) {
            content.close();
            throw RefusedFileException.of(Fault.BROKEN_WORKBOOK);
        }
    }

    /** Goes on to the next tag, opening or closing; false at the end. */
    boolean toTag() {
        while (advance()) {
            if (parser.isStartElement() || parser.isEndElement()) {
                return true;
            }
        }
        return false;
    }

    boolean isOpening() {
        return parser.isStartElement();
    }

    boolean opens(String name) {
        return parser.isStartElement() && parser.getLocalName().equals(name);
    }

    boolean closes(String name) {
        return parser.isEndElement() && parser.getLocalName().equals(name);
    }

    /** An attribute of the tag; empty if it has none of this name. */
    String attribute(String name) {
        for (int i = 0; i < parser.getAttributeCount(); i++) {
            if (parser.getAttributeLocalName(i).equals(name)) {
                return parser.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Adds what stands in the element that was just opened, and goes to its closing tag. */
    void appendText(StringBuilder text) {
        int depth = 1;
        while (depth > 0 && advance()) {
            switch (parser.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> append(text);
                default -> throw RefusedFileException.of(Fault.UNSAFE_XML);
            }
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private void append(StringBuilder text) {
        if (text.length() + parser.getTextLength() > Limits.CELL_CHARACTERS) {
            throw RefusedFileException.of(Fault.CELL_TOO_LONG, Limits.CELL_CHARACTERS);
        }
        text.append(parser.getTextCharacters(), parser.getTextStart(), parser.getTextLength());
    }

    private boolean advance() {
        try {
            if (!parser.hasNext()) {
                return false;
            }
            parser.next();
            return true;
        } catch (XMLStreamException e) {
            throw RefusedFileException.of(Fault.BROKEN_WORKBOOK);
        }
    }

    /** The characters behind the byte order mark, if there is one. All workbooks are in UTF-8. */
    private static Reader text(InputStream part) throws IOException {
        var text =
                new PushbackReader(
                        new InputStreamReader(
                                new PlainMarkup(part), StandardCharsets.UTF_8.newDecoder()));
        try {
            int first = text.read();
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                text.unread(first);
            }
            return text;
        } catch (CharacterCodingException e) {
            text.close();
            throw RefusedFileException.of(Fault.BROKEN_WORKBOOK);
        }
    }

    /**
     * The parser of the JDK, whatever the server brings. There are no entities without a document
     * type, and none gets here; limits on them would only count the ampersands of long sheets.
     */
    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty("jdk.xml.entityExpansionLimit", "0");
        parsers.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        parsers.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        return parsers;
    }
}

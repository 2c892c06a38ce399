package id.jangkau.web.spreadsheet;

/** A text in pieces of different looks. How it is pronounced in Japanese is left out. */
final class RichText {

    private RichText() {}

    /** Adds all pieces of the element that was just opened, and goes to its closing tag. */
    static void append(Xml xml, String element, StringBuilder text) {
        boolean phonetic = false;
        while (xml.toTag() && !xml.closes(element)) {
            if (xml.opens("rPh") || xml.closes("rPh")) {
                phonetic = xml.isOpening();
            } else if (xml.opens("t") && !phonetic) {
                xml.appendText(text);
            }
        }
    }
}

package id.jangkau.web.reader;

import org.primefaces.PrimeFaces;

/** What the script of a page is told along with the answer to a form. */
public final class Answer {

    private Answer() {}

    /** Adds a number or a text, which the script finds under its name. */
    public static void add(String name, Object value) {
        PrimeFaces.current().ajax().addCallbackParam(name, value);
    }
}

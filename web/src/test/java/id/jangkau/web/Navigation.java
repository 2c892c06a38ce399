package id.jangkau.web;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;

/** The pages of Jangkau as a visitor finds them: by the links at the top of the first one. */
public final class Navigation {

    private Navigation() {}

    /** Addresses of all pages; the first page is among them. Leaves the window on the first. */
    public static List<URI> pages(URI server, Page page) {
        page.navigate(server.toString());
        return page.locator("header nav a").all().stream()
                .map(link -> server.resolve(link.getAttribute("href")))
                .toList();
    }
}

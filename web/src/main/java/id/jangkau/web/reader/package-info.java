/**
 * Who reads the page: the language that was chosen, and the texts and figures of {@code
 * web.message} in it, for pages and their scripts.
 */
package id.jangkau.web.reader;

/**
 * How figures and sentences are written for people: the reader's language, numbers, money, months
 * and the texts of the bundles.
 *
 * <p>{@link id.jangkau.web.format.Format} has a mirror in {@code resources/jangkau/js/format.js};
 * both follow the table of cases in {@code format-cases.csv} of the tests.
 */
package id.jangkau.web.format;

/**
 * Sentences and figures for people, in Indonesian and English: keys into {@code messages_id} and
 * {@code messages_en} with their values, so that every service can say what happened without
 * knowing who reads it; numbers, money and months as each language writes them.
 *
 * <p>{@link id.jangkau.web.message.Format} has a mirror in {@code resources/jangkau/js/format.js};
 * both follow the table of cases in {@code format-cases.csv} of the tests.
 */
package id.jangkau.web.message;

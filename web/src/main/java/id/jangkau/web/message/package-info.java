/**
 * Sentences for people, in Indonesian and English: keys into {@code messages_id} and {@code
 * messages_en}, with their values, so that every service can say what happened without knowing who
 * reads it.
 */
package id.jangkau.web.message;

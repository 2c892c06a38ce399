/**
 * What {@code /health/ready} answers: UP while everything can be served. Each check is a class of
 * its own. None asks the database itself, so that none can hang: {@link
 * id.jangkau.web.database.DatabaseState} knows. Only a new data version is read, once, to try it.
 * {@code /health/live} has no checks: a server that answers at all lives.
 */
package id.jangkau.web.health;

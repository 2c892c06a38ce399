/**
 * What becomes of a request when the database is away or cannot write: {@link
 * id.jangkau.web.database.DatabaseState} knows whether it answers, {@link
 * id.jangkau.web.database.DatabaseGuard} and {@link id.jangkau.web.database.SavingGuard} refuse
 * early and turn every failure into one of two: {@link
 * id.jangkau.web.database.DatabaseAwayException} and {@link
 * id.jangkau.web.database.DiskFullException}.
 */
package id.jangkau.web.database;

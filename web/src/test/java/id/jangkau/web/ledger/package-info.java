/**
 * Nothing acknowledged is lost: {@link id.jangkau.web.ledger.LedgerIT} kills what holds the data
 * while {@link id.jangkau.web.ledger.Clerk clerks} save, and compares the database with the {@link
 * id.jangkau.web.ledger.Ledger} of what was acknowledged.
 */
package id.jangkau.web.ledger;

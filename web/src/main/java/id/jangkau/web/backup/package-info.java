/**
 * All that a database holds as one file, and back: {@code backup}, {@code restore} and {@code
 * transfer} of {@code jangkau.jar}, and what a running server gives its operator. Start reading at
 * {@link id.jangkau.web.backup.DataCommands}.
 *
 * <p>A backup is a zip. Each table is an entry of lines, the names of its columns first, in an
 * order in which no row names another that is not there yet ({@link
 * id.jangkau.web.backup.Catalog}). Values are written alike whatever the database ({@link
 * id.jangkau.web.backup.ValueType}, {@link id.jangkau.web.backup.Line}), so that equal contents
 * have equal digests ({@link id.jangkau.web.backup.ContentDigest}). The {@link
 * id.jangkau.web.backup.Manifest} comes last. No table and no column is named in this package: what
 * a migration adds is in the next backup.
 */
package id.jangkau.web.backup;

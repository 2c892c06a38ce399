/**
 * How figures come in: files of comma separated values, checked cell by cell, stored as a new data
 * version.
 *
 * <p>{@link id.jangkau.web.coverage.FirstStart} asks {@link id.jangkau.web.coverage.CoverageImport}
 * for the start data; that runs one transaction around a {@link
 * id.jangkau.web.coverage.DataReader}, which reads each file as a {@link
 * id.jangkau.web.coverage.CsvTable} of typed {@link id.jangkau.web.coverage.Column columns} and
 * makes {@link id.jangkau.web.coverage.ImportedData} of them, or refuses them all with the {@link
 * id.jangkau.web.coverage.ImportProblem problems} it found. {@link
 * id.jangkau.web.coverage.StartData} reads the same files without a database.
 */
package id.jangkau.web.coverage;

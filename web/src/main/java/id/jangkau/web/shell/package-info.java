/**
 * What surrounds every page and every REST call: the database ({@link
 * id.jangkau.web.shell.ConfiguredDataSource}, brought up to date by {@link
 * id.jangkau.web.shell.DatabaseMigration}), what protects the browser ({@link
 * id.jangkau.web.shell.SecurityHeaders}, {@link id.jangkau.web.shell.OriginCheck}), what is the
 * operator's alone ({@link id.jangkau.web.shell.OperatorCheck}) and what a person reads when a
 * request cannot be served ({@link id.jangkau.web.shell.ErrorPage}).
 */
package id.jangkau.web.shell;

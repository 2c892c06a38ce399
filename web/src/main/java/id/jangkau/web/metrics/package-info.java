/**
 * What an operator counts and measures: {@code /metrics} shows it. Start reading at {@link
 * id.jangkau.web.metrics.Metrics}.
 */
package id.jangkau.web.metrics;

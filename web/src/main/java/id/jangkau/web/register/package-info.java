/**
 * What is known about coverage and from whom, for every page that shows it: {@code RegisterService}
 * reads claims and what contradicts them, {@code Explanations} what people said about that, {@code
 * ObservationService} the figures themselves a page at a time, {@code VersionService} what changed
 * between data versions. Start with {@code Register}.
 */
package id.jangkau.web.register;

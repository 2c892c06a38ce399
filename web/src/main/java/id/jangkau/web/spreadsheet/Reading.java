package id.jangkau.web.spreadsheet;

/**
 * One way to read a column that can be read in several.
 *
 * @param choice its name, for {@link Choices#conventions()}
 * @param value what the example then means: a number or a month
 */
public record Reading(String choice, Object value) {}

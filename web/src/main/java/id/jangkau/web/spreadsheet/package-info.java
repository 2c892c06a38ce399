/**
 * How foreign files are read: whatever a planner uploads becomes rows with exact positions, or is
 * refused with a stable code and a plain sentence.
 *
 * <p>Start reading at {@link id.jangkau.web.spreadsheet.Spreadsheet#open}, which recognises a file
 * by its content, and go on to {@link id.jangkau.web.spreadsheet.Table#in}, which finds the {@link
 * id.jangkau.web.spreadsheet.Wanted wanted} columns below a {@link
 * id.jangkau.web.spreadsheet.Header} and lets the cells of each column {@code Vote} on how it is
 * written. What they cannot say is a {@link id.jangkau.web.spreadsheet.Question}; a person's
 * answers come back as {@link id.jangkau.web.spreadsheet.Choices}. {@link
 * id.jangkau.web.spreadsheet.Table#read} then gives one {@link id.jangkau.web.spreadsheet.TableRow}
 * after the other and all {@link id.jangkau.web.spreadsheet.Problems}. {@link
 * id.jangkau.web.spreadsheet.Fault} lists everything that can be wrong.
 *
 * <p>Two formats are read, each from the file itself: a {@code TextTable} is cut by a {@code
 * TextLexer}, a {@code Workbook} is unpacked by an {@code Archive} and read by {@code SheetRows}.
 * Memory does not grow with rows; {@code Limits} says how much of anything there may be. Nothing
 * here knows a database, a region or a clock, and nothing is logged.
 */
package id.jangkau.web.spreadsheet;

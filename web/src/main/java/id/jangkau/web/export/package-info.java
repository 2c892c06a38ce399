/**
 * Tables as files that go out: {@link TableFile} takes one row after the other, {@link CsvFile}
 * writes them as Indonesian Excel opens them, {@link SheetFile} as a workbook. {@link TableServlet}
 * makes a workbook of the table of any page.
 */
package id.jangkau.web.export;

package id.jangkau.web.spreadsheet;

/** What a row of a sheet is to its table. */
enum RowKind {
    /** It stands above, or repeats what stands there. */
    HEADING,
    /** It says something, but no figure. */
    REMARK,
    /** It has figures. */
    FIGURES
}

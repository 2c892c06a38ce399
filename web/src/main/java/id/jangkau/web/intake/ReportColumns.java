package id.jangkau.web.intake;

import id.jangkau.web.spreadsheet.TableRow;
import id.jangkau.web.spreadsheet.Wanted;
import id.jangkau.web.spreadsheet.Wanted.Kind;
import id.jangkau.web.spreadsheet.Wanted.Need;
import java.util.List;

/** The columns of a report, and how offices head them. */
final class ReportColumns {

    static final Wanted CODE =
            column(
                    "code",
                    Kind.TEXT,
                    Need.OPTIONAL,
                    "kode wilayah",
                    "kode",
                    "kode kabupaten/kota",
                    "kode desa",
                    "kode desa/kelurahan",
                    "region code",
                    "code");
    static final Wanted NAME =
            column(
                    "name",
                    Kind.TEXT,
                    Need.OPTIONAL,
                    "kabupaten/kota",
                    "kabupaten",
                    "kab/kota",
                    "kab. / kota",
                    "nama kab/kota",
                    "wilayah",
                    "nama wilayah",
                    "daerah",
                    "nama daerah",
                    "nama kabupaten/kota",
                    "region",
                    "regency");
    static final Wanted PART =
            column(
                    "part",
                    Kind.TEXT,
                    Need.OPTIONAL,
                    "desa/kelurahan",
                    "desa",
                    "kelurahan",
                    "nama desa",
                    "nama desa/kelurahan",
                    "village");
    static final Wanted SEGMENT =
            column("segment", Kind.TEXT, Need.OPTIONAL, "segmen", "segmen kepesertaan", "segment");
    static final Wanted MONTH =
            column(
                    "month",
                    Kind.MONTH,
                    Need.OPTIONAL,
                    "bulan",
                    "periode",
                    "month",
                    "observed month");
    static final Wanted WORKERS =
            column(
                    "workers",
                    Kind.NUMBER,
                    Need.REQUIRED,
                    "pekerja",
                    "angkatan kerja yang bekerja",
                    "tenaga kerja",
                    "penduduk bekerja",
                    "tk bekerja",
                    "tk yang bekerja",
                    "workers");
    static final Wanted ACTIVE =
            column(
                    "active",
                    Kind.NUMBER,
                    Need.REQUIRED,
                    "peserta aktif",
                    "aktif",
                    "kepesertaan aktif",
                    "tenaga kerja aktif",
                    "tk aktif",
                    "active members",
                    "active");
    static final Wanted SUPPORTED =
            column(
                    "supported",
                    Kind.NUMBER,
                    Need.OPTIONAL,
                    "peserta yang dibayari",
                    "didukung",
                    "dibayari pemerintah",
                    "penerima bantuan iuran",
                    "iuran ditanggung",
                    "contribution paid for",
                    "supported");
    static final Wanted LAPSED =
            column(
                    "lapsed",
                    Kind.NUMBER,
                    Need.OPTIONAL,
                    "menunggak",
                    "tunggakan",
                    "peserta menunggak",
                    "nonaktif",
                    "non aktif",
                    "tk nonaktif",
                    "tk non aktif",
                    "peserta non aktif",
                    "peserta nonaktif",
                    "berhenti",
                    "lapsed");

    /** One row for each segment. */
    static final List<Wanted> ALL =
            List.of(CODE, NAME, PART, SEGMENT, MONTH, WORKERS, ACTIVE, SUPPORTED, LAPSED);

    /** The figures of a row of {@link #ALL}. */
    static final CountColumns COUNT = new CountColumns(WORKERS, ACTIVE, SUPPORTED, LAPSED);

    /** Their sums over segments that stand side by side; nobody needs to say them. */
    static final CountColumns SUM =
            new CountColumns(
                    optional(WORKERS), optional(ACTIVE), optional(SUPPORTED), optional(LAPSED));

    private ReportColumns() {}

    /** The text of a cell; empty where it is blank or the file has no such column. */
    static String text(TableRow row, Wanted column) {
        String text = row.text(column);
        return text == null ? "" : text;
    }

    private static Wanted optional(Wanted wanted) {
        return new Wanted(wanted.key(), wanted.kind(), Need.OPTIONAL, wanted.names());
    }

    private static Wanted column(String key, Kind kind, Need need, String... names) {
        return new Wanted(key, kind, need, List.of(names));
    }
}

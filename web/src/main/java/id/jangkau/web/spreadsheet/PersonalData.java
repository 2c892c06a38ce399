package id.jangkau.web.spreadsheet;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds columns about persons. Jangkau stores figures of regions; whoever sends a list of persons
 * has sent the wrong file, and none of it is kept or repeated.
 */
final class PersonalData {

    private static final Set<String> WORDS =
            Set.of("nik", "ktp", "ektp", "kpj", "nokpj", "npwp", "nip", "paspor", "passport");

    private static final Set<String> NAMES =
            Set.of("nama", "name", "nama lengkap", "full name", "fullname", "no kk", "nokk");

    private static final Pattern PHRASES =
            Pattern.compile(
                    "(nama|name of|no|nomor)( \\p{L}+)* (peserta|pekerja|tenaga kerja|karyawan|pegawai|orang|worker|employee|person|ibu kandung)"
                            + "|(worker|employee|member|person|first|last|family)s? name"
                            + "|nomor induk.*|(no|nomor) (kartu|identitas|telepon|telp|hp|rekening|rek|kk)\\b.*|alamat\\b.*|(home |e ?mail )?address|e ?mail|surel"
                            + "|(tempat|tanggal|tgl)( tanggal| tgl)? lahir|(date|place) of birth|birth ?date|telepon|telp|phone.*|mobile.*|handphone|no hp|nama ibu.*|ibu kandung|identity.*|bank account.*");

    private static final int IDENTITY_DIGITS = 16;

    private long[] filled = new long[16];
    private long[] identities = new long[16];

    /** Whether a heading says that its column is about persons. */
    static boolean isHeading(String heading) {
        String words = Heading.words(heading);
        if (NAMES.contains(words) || PHRASES.matcher(words).matches()) {
            return true;
        }
        if (WORDS.contains(words.replace(" ", ""))) {
            return true; // N.I.K.
        }
        for (String word : words.split(" ")) {
            if (WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row has a number like that of an identity card. */
    static boolean saysIdentity(Row row) {
        return row.cells().stream().map(Cell::text).anyMatch(PersonalData::isIdentity);
    }

    void add(Row row) {
        int width = row.cells().size();
        if (width > filled.length) {
            filled = Arrays.copyOf(filled, width);
            identities = Arrays.copyOf(identities, width);
        }
        for (int i = 0; i < width; i++) {
            Cell cell = row.cells().get(i);
            filled[i] += cell.isBlank() ? 0 : 1;
            identities[i] += isIdentity(cell.text()) ? 1 : 0;
        }
    }

    /** The first column most cells of which look like identity numbers; 0 if there is none. */
    int column() {
        for (int i = 0; i < filled.length; i++) {
            if (identities[i] * 2 > filled[i]) {
                return i + 1;
            }
        }
        return 0;
    }

    /**
     * Sixteen digits, also with marks between, or as spreadsheet programs show so many: 6,1E+15.
     */
    private static boolean isIdentity(String text) {
        int length = text.length();
        if (length < 5) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (" .-'’".indexOf(c) < 0) {
                return length < 24 && text.matches("\\d[.,]\\d+[eE]\\+15");
            }
        }
        return digits == IDENTITY_DIGITS;
    }
}

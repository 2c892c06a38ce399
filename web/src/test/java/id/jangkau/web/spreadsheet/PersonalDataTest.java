package id.jangkau.web.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No",
                "No. Urut",
                "Nama Kabupaten/Kota",
                "Nama wilayah",
                "nama_desa",
                "Region name",
                "Jumlah pekerja (orang)",
                "No. of workers",
                "Tanggal data",
                "Sumber"
            })
    void aHeadingAboutRegionsIsNotAboutPersons(String heading) {
        assertThat(PersonalData.isHeading(heading)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"N I K", "N.I.K.", "NIK/KTP", "nama  LENGKAP", "Tgl. Lahir", "Alamat rumah"})
    void aHeadingAboutPersonsIsKnownHoweverItIsWritten(String heading) {
        assertThat(PersonalData.isHeading(heading)).isTrue();
    }
}

package id.jangkau.web.territory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Start data of a part of the country that is not Kalimantan: four regions in two provinces. */
final class OtherTerritory {

    private OtherTerritory() {}

    /** Writes the files into a new folder. */
    static Path in(Path parent) throws IOException {
        Path folder = Files.createDirectory(parent.resolve("sulawesi"));
        write(
                folder,
                "version.csv",
                """
                territory,base_month,pool,pool_indonesian,workers,active,source,source_indonesian
                Sulawesi,2026-02,workers of Sulawesi,pekerja di Sulawesi,1000,400,an office,sebuah kantor
                """);
        write(folder, "provinces.csv", "code,name\n73,Sulawesi Selatan\n76,Sulawesi Barat\n");
        write(
                folder,
                "regencies.csv",
                """
                code,name,short_name,kind,villages,tile_column,tile_row
                73.01,Kabupaten Kepulauan Selayar,Selayar,REGENCY,88,3,4
                73.02,Kabupaten Bulukumba,Buluk.,REGENCY,136,3,3
                73.71,Kota Makassar,Makas.,CITY,153,2,3
                76.01,Kabupaten Pasangkayu,Pasang.,REGENCY,63,2,1
                """);
        write(
                folder,
                "coverage.csv",
                """
                code,segment,workers,active,supported,lapsed,origin,source,source_indonesian
                73.01,NON_WAGE,200,50,,,DERIVED,an office,sebuah kantor
                73.02,WAGE,200,100,,,REPORTED,an office,sebuah kantor
                73.71,WAGE,400,200,,,REPORTED,an office,sebuah kantor
                76.01,NON_WAGE,200,50,,,REPORTED,an office,sebuah kantor
                """);
        write(
                folder,
                "capacity.csv",
                """
                key,value,unit,unit_indonesian,grade,source,source_indonesian
                employers,90,employers,pemberi kerja,D,assumption,asumsi
                village_share_at_once,0.5,share,bagian,D,assumption,asumsi
                compliance_rounds_per_year,1,rounds,putaran,D,assumption,asumsi
                support_places_per_year,0,persons,orang,D,assumption,asumsi
                """);
        write(
                folder,
                "media-reach.csv",
                """
                province,reach_percent,year,source,source_indonesian
                73,77,2024,assumption,asumsi
                76,61,2024,assumption,asumsi
                """);
        return folder;
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    /** A square of a degree for each of the first three regions. */
    static String boundaries() {
        return """
        {"type": "FeatureCollection", "features": [%s, %s, %s]}
        """
                .formatted(
                        square("7301", 120, -6), square("7302", 120, -5), square("7371", 119, -5));
    }

    private static String square(String code, int west, int south) {
        return """
        {"type": "Feature", "properties": {"KDPKAB": "%s", "pemilik": "Siti"},
         "geometry": {"type": "Polygon", "coordinates":
          [[[%d, %d], [%d, %d], [%d, %d], [%d, %d], [%d, %d]]]}}
        """
                .formatted(
                        code, west, south, west + 1, south, west + 1, south + 1, west, south + 1,
                        west, south);
    }
}

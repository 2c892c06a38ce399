package id.jangkau.web.spreadsheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What a part of a workbook points to. Whatever lies outside of the file is left out. */
record Links(Map<String, String> byId, Map<String, String> byType) {

    /** The links of a part; {@code ""} is the whole file. */
    static Links of(String part, Archive archive) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        var links = new Links(new HashMap<>(), new HashMap<>());
        try (Xml xml = Xml.open(archive, folder + "_rels/" + part.substring(slash) + ".rels")) {
            while (xml.toTag()) {
                if (xml.opens("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    links.add(xml, folder);
                }
            }
        }
        return links;
    }

    /** The first part of a type, such as {@code styles}; empty if there is none. */
    String first(String type) {
        return byType.getOrDefault(type, "");
    }

    private void add(Xml xml, String folder) {
        String target = xml.attribute("Target");
        String part = target.startsWith("/") ? target.substring(1) : folder + target;
        String type = xml.attribute("Type");
        byId.put(xml.attribute("Id"), part);
        byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), part);
    }
}

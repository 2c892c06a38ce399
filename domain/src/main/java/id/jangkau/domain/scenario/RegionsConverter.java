package id.jangkau.domain.scenario;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Region codes as text, such as {@code 61.01,63}; no region is an empty text. */
@Converter
public class RegionsConverter implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> regions) {
        return regions == null ? "" : String.join(",", regions);
    }

    @Override
    public List<String> convertToEntityAttribute(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}

package id.jangkau.domain.scenario;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Shares of payers as text, such as {@code APBD_REGENCY=0.4,APBDES=0.6}; every double comes back
 * exactly.
 */
@Converter
public class PayersConverter implements AttributeConverter<Map<Payer, Double>, String> {

    @Override
    public String convertToDatabaseColumn(Map<Payer, Double> payers) {
        return payers == null
                ? ""
                : payers.entrySet().stream()
                        .map(share -> share.getKey() + "=" + share.getValue())
                        .collect(Collectors.joining(","));
    }

    @Override
    public Map<Payer, Double> convertToEntityAttribute(String text) {
        Map<Payer, Double> payers = new EnumMap<>(Payer.class);
        if (text != null && !text.isEmpty()) {
            for (String share : text.split(",")) {
                String[] parts = share.split("=");
                payers.put(Payer.valueOf(parts[0]), Double.valueOf(parts[1]));
            }
        }
        return Collections.unmodifiableMap(payers);
    }
}

package id.jangkau.web.evidence;

import id.jangkau.domain.coverage.Change;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.evidence.EvidenceFact;
import java.util.List;

/**
 * What written values would do.
 *
 * @param version the data version that they would be written over
 * @param changes each row that would become another
 * @param effects where the reference scenarios would end
 * @param meanwhile what others changed since the writing began
 */
public record EvidencePreview(
        DataVersion version,
        List<Change<EvidenceFact>> changes,
        List<ReferenceEffect> effects,
        List<Change<EvidenceFact>> meanwhile) {}

package id.jangkau.web.evidence;

import id.jangkau.domain.evidence.EvidenceFact;
import id.jangkau.domain.evidence.MediaReach;
import id.jangkau.domain.evidence.ModelParameter;
import id.jangkau.web.message.Message;

/** What people call the rows of evidence. */
public final class EvidenceNames {

    private EvidenceNames() {}

    /** The name of a row. */
    public static Message of(EvidenceFact row) {
        return switch (row.table()) {
            case PARAMETERS -> parameter((ModelParameter) row);
            case LEVERS -> Message.of("lever." + row.row());
            case COSTS -> Message.of("cost." + row.row());
            case CAPACITY -> Message.of("capacity." + row.row());
            case REACH -> Message.of("evidence.named", ((MediaReach) row).province().name());
        };
    }

    private static Message parameter(ModelParameter row) {
        Message name = Message.of("parameter." + row.key());
        return row.segment()
                .map(
                        segment ->
                                Message.of(
                                        "evidence.ofSegment",
                                        name,
                                        Message.of("segment." + segment)))
                .orElse(name);
    }
}

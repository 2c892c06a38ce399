package id.jangkau.web.method;

import static id.jangkau.domain.scenario.Lever.ACCOMPANIMENT;
import static id.jangkau.domain.scenario.Lever.CONTRIBUTION_DISCOUNT;
import static id.jangkau.domain.scenario.Lever.CONTRIBUTION_SUPPORT;
import static id.jangkau.domain.scenario.Lever.EMPLOYER_COMPLIANCE;
import static id.jangkau.domain.scenario.Lever.MEDIA_CAMPAIGN;
import static id.jangkau.domain.scenario.Lever.RETENTION_HELP;
import static id.jangkau.domain.scenario.Lever.VILLAGE_ENGAGEMENT;
import static java.util.Map.entry;

import id.jangkau.domain.scenario.Lever;
import java.util.Map;
import java.util.Set;

/**
 * Which levers a study bears on, by what was done in it. Assisted registration is evidence for the
 * village that invites and for the help with paperwork alike. What was seen without any lever, such
 * as members who leave, bears on none.
 */
final class EvidenceMap {

    private static final Map<String, Set<Lever>> LEVERS =
            Map.ofEntries(
                    entry("registration_assistance", Set.of(VILLAGE_ENGAGEMENT, ACCOMPANIMENT)),
                    entry(
                            "registration_assistance+subsidy_full",
                            Set.of(ACCOMPANIMENT, CONTRIBUTION_SUPPORT)),
                    entry("group_information", Set.of(VILLAGE_ENGAGEMENT)),
                    entry("agent_incentive", Set.of(VILLAGE_ENGAGEMENT)),
                    entry("information", Set.of(MEDIA_CAMPAIGN)),
                    entry("mass_media", Set.of(MEDIA_CAMPAIGN)),
                    entry("enforcement_message", Set.of(EMPLOYER_COMPLIANCE)),
                    entry("subsidy_25", Set.of(CONTRIBUTION_DISCOUNT)),
                    entry("subsidy_25+information", Set.of(CONTRIBUTION_DISCOUNT)),
                    entry("subsidy_50+information", Set.of(CONTRIBUTION_DISCOUNT)),
                    entry("subsidy_small", Set.of(CONTRIBUTION_DISCOUNT)),
                    entry("subsidy", Set.of(CONTRIBUTION_DISCOUNT)),
                    entry("subsidy_full", Set.of(CONTRIBUTION_SUPPORT)),
                    entry("subsidy_full+convenience", Set.of(CONTRIBUTION_SUPPORT)),
                    entry("retention_after_subsidy", Set.of(CONTRIBUTION_SUPPORT)),
                    entry("apbd_quota", Set.of(CONTRIBUTION_SUPPORT)),
                    entry("subsidy+auto_debit", Set.of(RETENTION_HELP)),
                    entry("collection_agent", Set.of(RETENTION_HELP)),
                    entry("retention", Set.of()),
                    entry("churn", Set.of()),
                    entry("diffusion", Set.of()),
                    entry("default_enrolment", Set.of()),
                    entry("government_collaboration", Set.of()));

    private EvidenceMap() {}

    /**
     * The levers that a study bears on; none where it stands with the other evidence.
     *
     * @param intervention as in the data; what follows in brackets only details it
     */
    static Set<Lever> levers(String intervention) {
        return LEVERS.getOrDefault(kind(intervention), Set.of());
    }

    /** Does this map name the intervention, if only to say that it bears on no lever? */
    static boolean names(String intervention) {
        return LEVERS.containsKey(kind(intervention));
    }

    private static String kind(String intervention) {
        return intervention.replaceFirst(" \\(.*", "");
    }
}

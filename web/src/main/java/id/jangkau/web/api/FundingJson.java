package id.jangkau.web.api;

import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.target.Funding;
import jakarta.json.stream.JsonGenerator;

/** Writes what money pays for, and what is left when it ends. */
final class FundingJson {

    private FundingJson() {}

    static void write(JsonGenerator json, Funding funding) {
        json.writeStartObject();
        MonthsJson.write(json, funding.with());
        json.write("rupiah", funding.paid().rupiah());
        json.write("workers", funding.paid().workers());
        json.write("supportMonths", funding.paid().months());
        json.write("contribution", funding.paid().contribution());
        json.write("left", funding.paid().left());
        json.write("from", funding.from().toString());
        if (funding.paid().months() > 0) {
            json.write("to", funding.from().plusMonths(funding.paid().months() - 1).toString());
        }
        json.write("spent", funding.spent());
        json.write("supported", funding.supported());
        json.write("stopped", funding.stopped());
        json.write("kept", funding.kept());
        JsonAnswer.write(json, "extraActive", funding.extraActive());
        json.writeEnd();
    }
}

package id.jangkau.domain.scenario;

/** Whose budget the money of a lever comes from. */
public enum Payer {
    /** APBD provinsi, the budget of a province. */
    APBD_PROVINCE,
    /** APBD kabupaten/kota, the budget of a regency or city. */
    APBD_REGENCY,
    /** APBDes, the budgets of the villages. */
    APBDES,
    /** BPJS Ketenagakerjaan itself. */
    BPJS,
    /** Employers. */
    EMPLOYER,
    /** Anybody else. */
    OTHER
}

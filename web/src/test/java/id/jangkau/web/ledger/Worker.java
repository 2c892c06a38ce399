package id.jangkau.web.ledger;

import java.util.function.BooleanSupplier;

/** Somebody who saves until the blow falls, and afterwards looks whether all is there. */
interface Worker {

    /** Works until told to stop, or until an answer does not come. */
    void work(BooleanSupplier stop);

    /** Sends once more what had no answer, and what had one, and looks whether all is there. */
    void confirm();
}

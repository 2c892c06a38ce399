package id.jangkau.simulation.nonregression;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.fixture.Outcome;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/**
 * Equal bits on every JVM: the checksum was stored on one machine and is computed again wherever
 * the tests run. It changes with any change of the data or of the order of a sum; then it is stored
 * anew, together with the numbers of {@link N01_ReferenceScenariosTest}.
 */
class N02_SameBitsEverywhereTest {

    private static final long STORED = 0x9E0C_1440L; // model version 1, data 2026-02

    @Test
    void everyBitOfEveryCompartmentIsAsItWasElsewhere() {
        Outcome outcome = Outcome.of(Kalimantan.run(60, Kalimantan.everyLever("medium", 11, 50)));

        assertThat(checksum(outcome.ends())).isEqualTo(STORED);
    }

    private static long checksum(double[][] states) {
        CRC32 checksum = new CRC32();
        for (double[] state : states) {
            ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * state.length);
            for (double persons : state) {
                bytes.putDouble(persons);
            }
            checksum.update(bytes.array());
        }
        return checksum.getValue();
    }
}

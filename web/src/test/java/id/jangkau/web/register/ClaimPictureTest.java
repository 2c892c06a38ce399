package id.jangkau.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimPictureTest {

    @Test
    void labelsStandApartInTheirOrderAndInsideThePicture() {
        double[] wanted = {0.02, 0.3, 0.31, 0.311, 0.99, 0.995};

        double[] places = ClaimPicture.apart(wanted);

        for (int i = 1; i < places.length; i++) {
            assertThat(places[i] - places[i - 1])
                    .isGreaterThanOrEqualTo(ClaimPanel.gap(places.length) - 1e-9);
        }
        assertThat(places[0]).isGreaterThanOrEqualTo(0);
        assertThat(places[places.length - 1]).isLessThan(1);
    }

    @Test
    void manyLabelsMakeThePictureHigherAndStayInside() {
        double[] places = ClaimPicture.apart(new double[30]);

        assertThat(places[0]).isBetween(0.0, 0.1);
        assertThat(places[29]).isBetween(0.9, 1.0);
        assertThat(ClaimPanel.height(30)).isEqualTo(720);
    }
}

package id.jangkau.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.Server;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses have a page, and what is shown at those that have none. */
@ExtendWith(Server.class)
class PageIT {

    private final Client client;

    PageIT(URI server) {
        client = new Client(server);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/overview", "/overview.xhtml"})
    void aPageAnswersWithAndWithoutItsEnding(String path) throws Exception {
        assertThat(client.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/nowhere.xhtml",
                "/error",
                "/WEB-INF/web.xml",
                "/resources/jangkau/chart.xhtml",
                "/jakarta.faces.resource/.xhtml"
            })
    void anUnknownPageIsAPlainPage(String path) throws Exception {
        var answer = client.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("Halaman ini tidak ada", "This page does not exist")
                .contains("href=\"/overview?lang=id\"", "href=\"/overview?lang=en\"");
        assertThat(Client.header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void insteadOfAScenarioThatIsNotThereBaselineOpens() throws Exception {
        var answer = client.get("/simulator?scenario=987654321");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("&quot;instead&quot;:true");
        assertThat(client.get("/simulator").body()).contains("&quot;instead&quot;:false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "-1", "1e308", "99999999999999999999"})
    void aNumberOfAScenarioThatIsNoneIsNoFaultOfOurs(String id) throws Exception {
        assertThat(client.get("/simulator?scenario=" + id).statusCode()).isLessThan(500);
    }
}

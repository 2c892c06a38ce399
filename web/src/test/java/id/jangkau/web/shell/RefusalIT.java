package id.jangkau.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.Server;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before any page or resource sees it. */
@ExtendWith(Server.class)
class RefusalIT {

    private final Client client;

    RefusalIT(URI server) {
        client = new Client(server);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/simulator?form=form&form:create=form:create&", "/comparison?"})
    void aFormThatComesByGetDoesNotAct(String path) throws Exception {
        var answer = client.get(path + "jakarta.faces.ViewState=stateless");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Client.header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "/", "application/json; a=\""})
    void evenAContentTypeThatIsNoneIsAnsweredToAProgram(String type) throws Exception {
        var request =
                client.at("/api/v1/projections")
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString("{}"));

        var answer = client.send(request);

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(Client.header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "null", "http://localhost:1"})
    void aPostFromAnotherOriginIsRefused(String origin) throws Exception {
        var answer = client.send(client.post("/").header("Origin", origin));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Client.header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("\"status\":403", "\"detail\":\"Hanya halaman Jangkau ini");
    }

    @Test
    void aPostThatTheBrowserCallsCrossSiteIsRefused() throws Exception {
        assertThat(
                        client.send(client.post("/").header("Sec-Fetch-Site", "cross-site"))
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aPostFromAPageOfOursPasses() throws Exception {
        String own = "http://" + client.at("/").build().uri().getAuthority();
        var request =
                client.post("/").header("Origin", own).header("Sec-Fetch-Site", "same-origin");

        assertThat(client.send(request).statusCode()).isNotEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/overview", "/simulator", "/comparison", "/data"})
    void aForgedViewStateIsTheRequestsFault(String page) throws Exception {
        for (String state : List.of("123:456", "-1:-1", "none", "", ":", "x:y", "1:2:3")) {
            assertThat(client.send(postState(page, state)).statusCode()).as(state).isEqualTo(400);
            var byScript = postState(page, state).header("Faces-Request", "partial/ajax");
            assertThat(client.send(byScript).statusCode()).as(state).isLessThan(500);
        }
    }

    @Test
    void aRefusalSpeaksTheLanguageOfTheReader() throws Exception {
        var request =
                client.post("/")
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Accept-Language", "en");

        assertThat(client.send(request).body()).contains("Only pages of this Jangkau");
    }

    private HttpRequest.Builder postState(String page, String state) {
        return client.at(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("jakarta.faces.ViewState=" + state));
    }
}

package id.jangkau.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The root of the REST interface. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {

    /** The contract is OpenAPI; Jersey's own description of itself stays closed. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}

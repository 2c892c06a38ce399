package id.jangkau.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The root of the REST interface. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {}

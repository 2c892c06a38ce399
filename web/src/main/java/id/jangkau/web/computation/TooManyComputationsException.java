package id.jangkau.web.computation;

/** So much is being computed that another would only wait. */
public class TooManyComputationsException extends RuntimeException {

    /** The type of the problem (RFC 9457) by which a page knows that the server is there. */
    public static final String PROBLEM_TYPE = "/openapi#/components/responses/Busy";

    /** After so many seconds another try makes sense. */
    public static final int RETRY_AFTER_SECONDS = 2;

    private static final long serialVersionUID = 1L;
}

package id.jangkau.web.computation;

/** So much is being computed that another would only wait. */
public class TooManyComputationsException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}

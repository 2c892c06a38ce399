package id.jangkau.web.shell;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.FacesContext;
import org.primefaces.application.exceptionhandler.PrimeExceptionHandlerFactory;

/**
 * Leaves exceptions behind a script's request to PrimeFaces, whose {@code p:ajaxExceptionHandler}
 * can show them in the page. Behind any other request PrimeFaces would answer with a redirect;
 * Faces itself lets the {@link ErrorPage} answer in place, with the right status.
 */
public class PageExceptionHandlerFactory extends PrimeExceptionHandlerFactory {

    public PageExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        boolean fromScript =
                FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest();
        return fromScript ? super.getExceptionHandler() : getWrapped().getExceptionHandler();
    }
}

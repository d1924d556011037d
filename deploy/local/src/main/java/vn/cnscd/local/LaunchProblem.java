package vn.cnscd.local;

/** Something a person must put right before the platform can run; its message is all they see. */
public final class LaunchProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LaunchProblem(String message) {
        super(message);
    }

    public LaunchProblem(String message, Throwable cause) {
        super(message, cause);
    }
}

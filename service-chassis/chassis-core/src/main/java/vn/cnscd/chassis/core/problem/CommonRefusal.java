package vn.cnscd.chassis.core.problem;

/** The refusals that every part of the platform knows. */
public enum CommonRefusal implements Refusal {
    INVALID_INPUT(400),
    MALFORMED_JSON(400),
    UNAUTHENTICATED(401),
    OUTSIDE_UNIT(403),
    ROLE_NOT_ALLOWED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICTING_CONTENT(409),
    CONCURRENT_CHANGE(409),
    /** What is hardly true is taken when it is confirmed. */
    NEEDS_CONFIRMATION(409),
    STALE_VERSION(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    TOO_MANY_REQUESTS(429),
    INTERNAL_ERROR(500),
    SERVICE_UNAVAILABLE(503);

    private final int status;

    CommonRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}

package vn.cnscd.chassis.core.problem;

/**
 * A reason to say no, as an enum constant. Its name is API: clients branch on it. Its texts are
 * {@code NAME.title} and {@code NAME.detail} in the {@code problems} message bundles.
 */
public interface Refusal {

    String name();

    /** The HTTP status that goes with it; most refusals are a rule's, 409. */
    default int status() {
        return 409;
    }
}

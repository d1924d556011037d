package vn.cnscd.chassis.core.problem;

/**
 * A reason to say no, as an enum constant. Its name is API: clients branch on it. Its texts are
 * {@code KEY.title} and {@code KEY.detail} in the {@code problems} message bundles.
 */
public interface Refusal {

    String name();

    /** The key of its texts: its name, unless one text serves several refusals. */
    default String textKey() {
        return name();
    }

    /** The HTTP status that goes with it; most refusals are a rule's, 409. */
    default int status() {
        return 409;
    }
}

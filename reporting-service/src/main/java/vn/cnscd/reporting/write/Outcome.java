package vn.cnscd.reporting.write;

/** What a repeatable {@code PUT} did. */
public enum Outcome {
    CREATED,
    CHANGED,
    UNCHANGED;

    /** 201 for what was not there before, else 200. */
    public int status() {
        return this == CREATED ? 201 : 200;
    }
}

package vn.cnscd.reporting.write;

/**
 * What a repeatable {@code PUT} did.
 *
 * @param isNew whether there was nothing before
 * @param version the version that stands since
 */
public record Outcome(boolean isNew, long version) {
    /** 201 for what was not there before, else 200. */
    public int status() {
        return isNew ? 201 : 200;
    }

    public String eTag() {
        return "\"" + version + "\"";
    }
}

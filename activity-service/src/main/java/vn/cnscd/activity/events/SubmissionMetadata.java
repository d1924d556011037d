package vn.cnscd.activity.events;

/**
 * What stands beside an {@link ActivityEvent.ActivityRecorded} and is nobody else's business: the
 * event's own JSON is published unparsed, its metadata never is.
 */
public final class SubmissionMetadata {

    /** The submitting client's own id of the activity. */
    public static final String SUBMITTED_AS = "submittedAs";

    /** Tells whether what is submitted again under that id is the same. */
    public static final String DIGEST = "digest";

    /** The venue of its {@link Remark}; absent when none was named. */
    public static final String VENUE = "venue";

    /** The note of its {@link Remark}; absent when there was none. */
    public static final String NOTE = "note";

    private SubmissionMetadata() {}
}

package vn.cnscd.activity.events;

/** What stands beside an {@link ActivityEvent.ActivityRecorded} and is nobody else's business. */
public final class SubmissionMetadata {

    /** The submitting client's own id of the activity. */
    public static final String SUBMITTED_AS = "submittedAs";

    /** Tells whether what is submitted again under that id is the same. */
    public static final String DIGEST = "digest";

    private SubmissionMetadata() {}
}

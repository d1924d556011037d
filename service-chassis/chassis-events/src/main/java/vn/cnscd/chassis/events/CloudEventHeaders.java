package vn.cnscd.chassis.events;

/** The attributes of a CloudEvents 1.0 record in Kafka's binary mode. */
public final class CloudEventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";

    /** The path of the unit that the event is about. */
    public static final String SUBJECT = "ce_subject";

    /** When it happened, UTC. */
    public static final String TIME = "ce_time";

    /** Extension: the event's number within the stream of its aggregate, from 0. */
    public static final String SEQUENCE = "ce_sequence";

    /** Extension: the stream that the event belongs to. */
    public static final String AGGREGATE = "ce_aggregate";

    /** Extension: the W3C trace of the request that caused it; absent when nobody asked. */
    public static final String TRACE_PARENT = "ce_traceparent";

    public static final String CONTENT_TYPE = "content-type";

    private CloudEventHeaders() {}
}

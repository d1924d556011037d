package vn.cnscd.notification.write.delivery;

/** What an attempt to deliver came to. The reasons are stable codes and never hold an address. */
public sealed interface Outcome {

    /** The channel took it over. */
    record Delivered() implements Outcome {}

    /** There is nothing to do on this channel. */
    record Skipped(String reason) implements Outcome {}

    /** Something was away: try again later. */
    record Deferred(String reason) implements Outcome {}

    /** It will not be taken however often it is tried. */
    record Rejected(String reason) implements Outcome {}
}

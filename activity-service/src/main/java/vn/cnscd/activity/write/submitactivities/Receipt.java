package vn.cnscd.activity.write.submitactivities;

import java.time.Instant;

/** What was accepted under an id, and when. */
record Receipt(String digest, Instant acceptedAt) {}

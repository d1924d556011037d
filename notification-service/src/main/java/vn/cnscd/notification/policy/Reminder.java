package vn.cnscd.notification.policy;

import vn.cnscd.notification.events.Occasion;
import vn.cnscd.notification.events.Recipient;

/**
 * That somebody is to hear of an owed report.
 *
 * @param occasion why now
 * @param recipient who
 */
public record Reminder(Occasion occasion, Recipient recipient) {}

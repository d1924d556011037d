package vn.cnscd.notification.events;

import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * Whom a notification is for (người nhận): a role in a unit, never a person.
 *
 * @param unit the unit
 * @param audience the role
 */
public record Recipient(UnitPath unit, Audience audience) {}

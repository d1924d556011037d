package vn.cnscd.contracts.activity;

import java.util.UUID;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * A recorded activity was declared void (hủy): it counts nowhere from now on.
 *
 * @param activityId the activity
 * @param unit the unit of the team that had recorded it
 */
public record ActivityVoidedV1(UUID activityId, UnitPath unit) {}

package vn.cnscd.activity.read.activity;

import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;

/**
 * What of an activity a reader may see besides its figures.
 *
 * @param details free text, which may name people, and single households
 * @param actors who recorded and changed it
 */
public record ReadingRights(boolean details, boolean actors) {

    public static ReadingRights of(Actor actor) {
        boolean officer =
                actor.hasAnyOf(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICER);
        return new ReadingRights(
                officer || actor.hasAnyOf(Role.TEAM_LEADER, Role.COMMUNE_SYSTEM), officer);
    }
}

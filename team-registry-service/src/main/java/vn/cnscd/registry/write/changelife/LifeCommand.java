package vn.cnscd.registry.write.changelife;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.cnscd.registry.events.Decision;
import vn.cnscd.registry.events.TeamCode;

/** What takes a team to another stage of its life, by a decision. */
public sealed interface LifeCommand {

    /** Tạm ngừng hoạt động. */
    record SuspendTeam(
            @TargetAggregateIdentifier TeamCode team, @Nullable Long seenVersion, Decision decision)
            implements LifeCommand {}

    /** Hoạt động trở lại. */
    record ResumeTeam(
            @TargetAggregateIdentifier TeamCode team, @Nullable Long seenVersion, Decision decision)
            implements LifeCommand {}

    /** Giải thể tổ; nothing happens to it any more. */
    record DissolveTeam(
            @TargetAggregateIdentifier TeamCode team, @Nullable Long seenVersion, Decision decision)
            implements LifeCommand {}
}

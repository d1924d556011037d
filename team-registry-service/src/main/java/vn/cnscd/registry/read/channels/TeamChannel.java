package vn.cnscd.registry.read.channels;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cnscd.registry.events.ChannelSet;
import vn.cnscd.registry.events.MemberRef;
import vn.cnscd.registry.events.TeamCode;
import vn.cnscd.registry.events.TeamMember;
import vn.cnscd.registry.personaldata.Person;
import vn.cnscd.registry.read.channels.ChannelView.ChannelMember;

/**
 * A team's group on a messenger, held against what it should be.
 *
 * @param expectedName what the unit's policy has it called
 * @param set null when it was never set
 * @param expected who should be in it
 */
public record TeamChannel(
        TeamCode team,
        String expectedName,
        @Nullable ChannelSet set,
        Map<MemberRef, TeamMember> expected) {

    private Set<MemberRef> joined() {
        return set == null ? Set.of() : set.joined();
    }

    private boolean isNamedByRule() {
        return set != null && set.name().equals(expectedName);
    }

    private int missing() {
        return (int) expected.keySet().stream().filter(each -> !joined().contains(each)).count();
    }

    /** Who is in it and should be no more, in the order of their names from outside. */
    private List<MemberRef> toRemove() {
        return joined().stream()
                .filter(each -> !expected.containsKey(each))
                .sorted(Comparator.comparing(MemberRef::toString))
                .toList();
    }

    ChannelSummary summary() {
        return new ChannelSummary(
                team,
                team.unit(),
                expectedName,
                set == null ? null : set.name(),
                isNamedByRule(),
                set == null ? null : set.link(),
                expected.size(),
                missing());
    }

    /**
     * With the names of those who are not erased.
     *
     * @param version how often it was set
     */
    ChannelView view(Map<UUID, Person> persons, long version) {
        var members =
                expected.entrySet().stream()
                        .map(each -> member(each.getKey(), each.getValue(), persons))
                        .toList();
        return new ChannelView(
                team,
                team.unit(),
                expectedName,
                set == null ? null : set.name(),
                isNamedByRule(),
                set == null ? null : set.link(),
                set == null ? null : set.owner(),
                members,
                missing(),
                toRemove(),
                "\"" + version + "\"");
    }

    private ChannelMember member(MemberRef id, TeamMember member, Map<UUID, Person> persons) {
        String name =
                Optional.ofNullable(persons.get(member.person().person()))
                        .map(Person::name)
                        .orElse(null);
        return new ChannelMember(id, name, member.role(), joined().contains(id));
    }
}

package vn.cnscd.registry.write.setchannel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cnscd.chassis.core.json.NormalizedText;
import vn.cnscd.registry.events.ChannelSet;
import vn.cnscd.registry.events.MemberRef;
import vn.cnscd.registry.read.channels.TeamChannel;
import vn.cnscd.registry.write.input.Checks;

/** A group as sent. */
record ChannelBody(
        @Nullable String name,
        @Nullable String link,
        @Nullable String owner,
        @Nullable List<@Nullable String> joined) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_LINK = 300;

    /** The group, or everything that is wrong with it: only who should be in it can be in it. */
    ChannelSet check(TeamChannel channel) {
        var checks = new Checks();
        var expected = channel.expected().keySet();
        String named = checks.optionalLine("/name", name, LONGEST_NAME);
        String address = checks.optionalLine("/link", link, LONGEST_LINK);
        if (address != null && !isWebAddress(address)) {
            checks.add("/link", "NO_WEB_ADDRESS");
        }
        var manager = owner == null ? null : member("/owner", owner, expected, checks).orElse(null);
        var members = new HashSet<MemberRef>();
        var given = Optional.ofNullable(joined).orElse(List.of());
        for (int i = 0; i < given.size(); i++) {
            String pointer = "/joined/" + i;
            String text = checks.required(pointer, given.get(i), "");
            member(pointer, text, expected, checks).ifPresent(members::add);
        }
        checks.throwIfAny();
        return new ChannelSet(
                channel.team(),
                named == null ? channel.expectedName() : NormalizedText.of(named),
                address,
                manager,
                members);
    }

    private static Optional<MemberRef> member(
            String pointer, String text, Set<MemberRef> expected, Checks checks) {
        var found = expected.stream().filter(each -> each.toString().equals(text)).findFirst();
        if (found.isEmpty()) {
            checks.add(pointer, "NO_SUCH_MEMBER", text);
        }
        return found;
    }

    private static boolean isWebAddress(String text) {
        try {
            var address = new URI(text);
            return "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }
}

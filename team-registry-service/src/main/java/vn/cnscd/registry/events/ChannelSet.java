package vn.cnscd.registry.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * What a team's group on a messenger is like now (nhóm Zalo của tổ). Kế hoạch 03/KH-UBND of UBND xã
 * Tam Quang, 15/7/2025: "cập nhật danh sách thành viên phù hợp với tình hình thực tế".
 *
 * @param link by which members join it; null when there is none
 * @param owner who manages it; null when that is nobody of a team
 * @param joined who is in it
 */
public record ChannelSet(
        TeamCode team,
        String name,
        @Nullable String link,
        @Nullable MemberRef owner,
        Set<MemberRef> joined)
        implements Setting {

    public ChannelSet {
        joined = Set.copyOf(joined);
    }

    /** The stream of a team's group. */
    public static String stream(TeamCode team) {
        return "channel/" + team;
    }

    @Override
    public String stream() {
        return stream(team);
    }

    @Override
    public boolean clears() {
        return false;
    }

    @Override
    public UnitPath unit() {
        return team.unit();
    }
}

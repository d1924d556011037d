package vn.cnscd.registry.read.channels;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.registry.events.ChannelSet;
import vn.cnscd.registry.events.MemberRef;
import vn.cnscd.registry.events.TeamCode;

/** The groups of teams as they were set last. */
@Component
public class Channels {

    private final JdbcClient jdbc;

    Channels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the group of another team has the name. */
    public boolean isTaken(String name, TeamCode by) {
        return jdbc.sql("select exists (select 1 from channel where name = ? and team <> ?)")
                .params(name, by.toString())
                .query(Boolean.class)
                .single();
    }

    /** The groups of these teams; none of a team whose group was never set. */
    Map<TeamCode, ChannelSet> of(Collection<TeamCode> teams) {
        return jdbc
                .sql("select * from channel where team = any (?)")
                .param(teams.stream().map(TeamCode::toString).toArray(String[]::new))
                .query((row, _) -> channel(row))
                .list()
                .stream()
                .collect(Collectors.toMap(ChannelSet::team, Function.identity()));
    }

    private static ChannelSet channel(ResultSet row) throws SQLException {
        var joined = (String[]) row.getArray("joined").getArray();
        return new ChannelSet(
                TeamCode.of(row.getString("team")),
                row.getString("name"),
                row.getString("link"),
                Optional.ofNullable(row.getString("owner")).map(MemberRef::of).orElse(null),
                Stream.of(joined).map(MemberRef::of).collect(Collectors.toUnmodifiableSet()));
    }
}

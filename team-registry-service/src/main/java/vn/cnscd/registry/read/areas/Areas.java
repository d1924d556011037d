package vn.cnscd.registry.read.areas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** The areas of provinces (cụm xã). */
@Component
public class Areas {

    private final JdbcClient jdbc;

    Areas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<AreaView> find(UnitPath province, String id) {
        return jdbc.sql("select id, name, communes from area where unit = ? and id = ?")
                .params(province.value(), id)
                .query(Areas::view)
                .optional();
    }

    List<AreaView> of(UnitPath province) {
        return jdbc.sql("select id, name, communes from area where unit = ? order by id")
                .param(province.value())
                .query(Areas::view)
                .list();
    }

    private static AreaView view(ResultSet row, int index) throws SQLException {
        var communes = (String[]) row.getArray("communes").getArray();
        return new AreaView(
                row.getString("id"),
                row.getString("name"),
                Stream.of(communes).map(UnitPath::new).toList());
    }
}

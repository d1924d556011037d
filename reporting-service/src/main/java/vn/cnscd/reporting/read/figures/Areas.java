package vn.cnscd.reporting.read.figures;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.contracts.hierarchy.UnitPath;

/** The areas of provinces (cụm xã). */
@Repository
class Areas {
    private final JdbcClient jdbc;

    Areas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a province, in the order of their ids. */
    List<Area> of(UnitPath province) {
        return jdbc.sql(
                        """
                        select id, name, communes from area
                        where unit = ? and cardinality(communes) > 0 order by id collate "C"
                        """)
                .param(province.value())
                .query(
                        (row, index) ->
                                new Area(
                                        row.getString("id"),
                                        row.getString("name"),
                                        List.of((String[]) row.getArray("communes").getArray())))
                .list();
    }

    /** Communes that are looked at together. */
    record Area(String id, String name, List<String> communes) {}
}

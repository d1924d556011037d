package vn.cnscd.reporting.read.catalogue;

import java.util.ArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.reporting.policy.Catalogue;
import vn.cnscd.reporting.policy.Indicator.Nature;
import vn.cnscd.reporting.policy.ProvincialIndicator;

/** Which indicators count where. */
@Repository
public class Catalogues {
    private final JdbcClient jdbc;

    Catalogues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The catalogue of a unit: the country's, and what its province has added. */
    public Catalogue of(UnitPath unit) {
        return unit.province().map(this::ofProvince).orElse(Catalogue.NATIONAL);
    }

    private Catalogue ofProvince(UnitPath province) {
        var inForce = new ArrayList<ProvincialIndicator>();
        var retired = new ArrayList<ProvincialIndicator>();
        jdbc.sql(
                        """
                        select code, nature, measured_in, name, english, retired from provincial_indicator
                        where province = ? order by code
                        """)
                .param(province.value())
                .query(
                        row -> {
                            var indicator =
                                    new ProvincialIndicator(
                                            row.getString("code"),
                                            Nature.valueOf(row.getString("nature")),
                                            row.getString("measured_in"),
                                            row.getString("name"),
                                            row.getString("english"));
                            (row.getBoolean("retired") ? retired : inForce).add(indicator);
                        });
        return Catalogue.of(inForce, retired);
    }
}

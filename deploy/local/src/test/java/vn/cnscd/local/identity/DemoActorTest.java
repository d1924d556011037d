package vn.cnscd.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cnscd.contracts.hierarchy.UnitPath;

class DemoActorTest {

    @Test
    void aNameIsARoleAtAUnit() {
        assertThat(DemoActor.parse("commune-system@31-11131"))
                .contains(new DemoActor("COMMUNE_SYSTEM", new UnitPath("31/11131")));
        assertThat(DemoActor.parse("operator@vn"))
                .contains(new DemoActor("OPERATOR", UnitPath.COUNTRY));
        assertThat(DemoActor.parse("team-leader@31-11131-007"))
                .contains(new DemoActor("TEAM_LEADER", new UnitPath("31/11131/007")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "operator",
                "@vn",
                "operator@",
                "province-officer@99999",
                "province-officer@31/11131",
                "commune-officer@31-11131-7",
                "commune-officer@31-11131@vn",
                "COMMUNE_OFFICER@31-11131",
                "service@vn",
                "mayor@31"
            })
    void anythingElseIsNobody(String name) {
        assertThat(DemoActor.parse(name)).isEmpty();
    }
}

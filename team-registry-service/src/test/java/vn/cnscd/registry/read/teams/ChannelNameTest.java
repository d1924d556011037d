package vn.cnscd.registry.read.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cnscd.registry.events.UnitKind;
import vn.cnscd.registry.events.policy.ChannelTemplate;
import vn.cnscd.registry.policy.Policy;
import vn.cnscd.registry.read.teams.ChannelName.Named;

class ChannelNameTest {

    private static final Named CAN_THO = new Named(UnitKind.THANH_PHO, "Cần Thơ");
    private static final Named NHON_MY = new Named(UnitKind.XA, "Nhơn Mỹ");

    @Test
    void namesTheUnitsUpwardsWithTheirAccentsAndWithoutSpaces() {
        assertThat(name(NHON_MY, CAN_THO)).isEqualTo("CNCĐ_NhơnMỹ_CầnThơ");
        assertThat(name(new Named(UnitKind.AP, "Mỹ Phước"), NHON_MY, CAN_THO))
                .isEqualTo("CNCĐ_MỹPhước_NhơnMỹ_CầnThơ");
    }

    @Test
    void leavesOutTheKindOfUnitAndWhatIsNoLetter() {
        assertThat(name(new Named(UnitKind.TO_DAN_PHO, "tổ dân phố số 3"), NHON_MY, CAN_THO))
                .isEqualTo("CNCĐ_Số3_NhơnMỹ_CầnThơ");
        assertThat(name(new Named(UnitKind.XA, "Ea H'leo"), CAN_THO))
                .isEqualTo("CNCĐ_EaHleo_CầnThơ");
        assertThat(name(new Named(UnitKind.PHUONG, "Phan Rang - Tháp Chàm"), CAN_THO))
                .isEqualTo("CNCĐ_PhanRangThápChàm_CầnThơ");
    }

    /** The same plan, of the group of a team: {@code Tổ CNCĐ_Tênkhóm(ấp)_Tênxã}. */
    @Test
    void followsTheTemplateOfTheUnit() {
        var template = new ChannelTemplate("Tổ CNCĐ_{village}_{commune}");
        assertThat(
                        ChannelName.of(
                                template,
                                List.of(new Named(UnitKind.AP, "Mỹ Phước"), NHON_MY, CAN_THO)))
                .isEqualTo("Tổ CNCĐ_MỹPhước_NhơnMỹ");
    }

    private static String name(Named... units) {
        var level = units[0].kind().level();
        return ChannelName.of(Policy.NATIONAL.channelName(level), List.of(units));
    }
}

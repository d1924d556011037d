package vn.cnscd.registry.read.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cnscd.registry.events.UnitKind;
import vn.cnscd.registry.read.teams.ChannelName.Named;

class ChannelNameTest {

    private static final Named CAN_THO = new Named(UnitKind.THANH_PHO, "Cần Thơ");
    private static final Named NHON_MY = new Named(UnitKind.XA, "Nhơn Mỹ");

    @Test
    void namesTheUnitsUpwardsWithTheirAccentsAndWithoutSpaces() {
        assertThat(ChannelName.of(List.of(NHON_MY, CAN_THO))).isEqualTo("CNCĐ_NhơnMỹ_CầnThơ");
        assertThat(ChannelName.of(List.of(new Named(UnitKind.AP, "Mỹ Phước"), NHON_MY, CAN_THO)))
                .isEqualTo("CNCĐ_MỹPhước_NhơnMỹ_CầnThơ");
    }

    @Test
    void leavesOutTheKindOfUnitAndWhatIsNoLetter() {
        assertThat(
                        ChannelName.of(
                                List.of(
                                        new Named(UnitKind.TO_DAN_PHO, "tổ dân phố số 3"),
                                        CAN_THO)))
                .isEqualTo("CNCĐ_Số3_CầnThơ");
        assertThat(ChannelName.of(List.of(new Named(UnitKind.XA, "Ea H'leo"))))
                .isEqualTo("CNCĐ_EaHleo");
        assertThat(ChannelName.of(List.of(new Named(UnitKind.PHUONG, "Phan Rang - Tháp Chàm"))))
                .isEqualTo("CNCĐ_PhanRangThápChàm");
    }
}

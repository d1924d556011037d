package vn.cnscd.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cnscd.chassis.test.Answer;

class InboxIT extends RunningService {

    @Test
    void showsEachRoleWhatIsAddressedToItInThatVeryUnit() {
        String village = "31/23001/001";
        itIs("2025-12-18");
        opened(village);
        eventually(
                () ->
                        assertThat(occasionsIn("31/23001", "commune-officer"))
                                .containsExactly("OVERDUE_ESCALATED"));
        eventually(
                () -> assertThat(occasionsIn(village, "team-leader")).containsExactly("OVERDUE"));

        assertThat(occasionsIn(village, "team-member")).containsExactly("OVERDUE");
        assertThat(occasionsIn("31/23001", "commune-chair")).containsExactly("OVERDUE_ESCALATED");
        assertThat(occasionsIn(village, "commune-officer")).isEmpty();
        assertThat(occasionsIn("31/23001", "team-leader")).isEmpty();
        assertThat(occasionsIn("31", "province-officer")).isEmpty();
    }

    @Test
    void speaksTheLanguageOfTheCaller() {
        String village = "31/23002/001";
        isCalled(village, "Thôn Bình An");
        itIs("2025-12-16");
        opened(village);
        eventually(
                () -> assertThat(occasionsIn(village, "team-leader")).containsExactly("OVERDUE"));

        var vietnamese = inbox(village, "team-leader").at("/items/0");
        var english =
                api.as("team-leader@31-23002-001")
                        .header("Accept-Language", "en")
                        .get(url("23002") + "/notifications")
                        .at("/items/0");

        assertThat(vietnamese.at("/title").asString())
                .isEqualTo("Quá hạn 1 ngày: báo cáo Quý IV/2025 của Thôn Bình An");
        assertThat(english.at("/title").asString())
                .isEqualTo("Overdue by 1 day: quarter IV/2025 report of Thôn Bình An");
        assertThat(english.at("/body").asString())
                .contains("the commune's Culture")
                .contains("16/12/2025");
        assertThat(vietnamese.at("/subjectUnit").asString()).isEqualTo(village);
        assertThat(vietnamese.at("/unit").asString()).isEqualTo(village);
        assertThat(vietnamese.at("/period").asString()).isEqualTo("2025-Q4");
        assertThat(vietnamese.at("/dueOn").asString()).isEqualTo("2025-12-15");
        assertThat(vietnamese.at("/createdAt").asString()).isEqualTo("2025-12-16T03:00:00Z");
        assertThat(vietnamese.at("/readAt").isNull()).isTrue();
    }

    @Test
    void remembersForEachReaderWhenTheyFirstReadIt() {
        String village = "31/23003/001";
        opened(village);
        eventually(() -> assertThat(occasionsIn(village, "team-leader")).hasSize(1));
        String id = inbox(village, "team-leader").at("/items/0/id").asString();
        String read = url("23003") + "/notifications/" + id + "/read";

        Answer first = api.as("team-leader@31-23003-001").post(read, "");
        itIs("2025-12-11");
        Answer second = api.as("team-leader@31-23003-001").post(read, "");

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.at("/readAt").asString()).isEqualTo("2025-12-10T03:00:00Z");
        assertThat(inbox(village, "team-leader").at("/items/0/readAt").asString())
                .isEqualTo("2025-12-10T03:00:00Z");
        assertThat(inbox(village, "team-member").at("/items/0/readAt").isNull()).isTrue();
    }

    @Test
    void doesNotMarkWhatIsAddressedToSomebodyElse() {
        String village = "31/23004/001";
        opened(village);
        eventually(() -> assertThat(occasionsIn(village, "team-leader")).hasSize(1));
        String id = inbox(village, "team-leader").at("/items/0/id").asString();

        Answer answer =
                api.as("commune-officer@31-23004")
                        .post(url("23004") + "/notifications/" + id + "/read", "");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.at("/code").asString()).isEqualTo("NOT_FOUND");
    }

    @Test
    void pagesNewestFirstWithoutGapOrRepetition() {
        itIs("2025-12-18");
        for (int n = 1; n <= 5; n++) {
            opened("31/23005/00" + n);
        }
        eventually(() -> assertThat(occasionsIn("31/23005", "commune-officer")).hasSize(5));

        var ids = new ArrayList<String>();
        String cursor = "";
        do {
            Answer page =
                    api.as("commune-officer@31-23005")
                            .get(
                                    "/api/v1/provinces/31/communes/23005/notifications?limit=2&cursor="
                                            + cursor);
            page.at("/items").forEach(item -> ids.add(item.at("/id").asString()));
            cursor = page.at("/next").isNull() ? "" : page.at("/next").asString();
        } while (!cursor.isEmpty());

        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notifications?limit=0",
                "notifications?limit=501",
                "notifications?limit=ten",
                "notifications?cursor=!",
                "notifications?cursor=AAAA",
                "notifications?cursor=KzEwMDAwMDAtMDEtMDFUMDA6MDA6MDBaHzE"
            })
    void refusesAPageThatThereCannotBe(String list) {
        Answer answer =
                api.as("commune-officer@31-23006")
                        .get("/api/v1/provinces/31/communes/23006/" + list);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/code").asString()).isEqualTo("INVALID_INPUT");
    }

    private static String url(String commune) {
        return "/api/v1/provinces/31/communes/" + commune + "/villages/001";
    }
}

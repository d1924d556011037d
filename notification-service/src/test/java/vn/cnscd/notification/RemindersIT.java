package vn.cnscd.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cnscd.chassis.test.Answer;
import vn.cnscd.contracts.hierarchy.UnitPath;

class RemindersIT extends RunningService {

    @Test
    void remindsTheLeaderFromFiveDaysBeforeUntilOverdueAndThenTheOfficeOnceEach() {
        String village = "31/20001/001";
        isCalled("31/20001", "Xã Chí Minh");
        isCalled(village, "Thôn An Lạc");
        REGISTRY.leader(village, "an-lac@example.org");

        opened(village);
        eventually(() -> assertThat(subjectsTo("an-lac@example.org")).hasSize(1));
        itIs("2025-12-14");
        eventually(() -> assertThat(subjectsTo("an-lac@example.org")).hasSize(2));
        itIs("2025-12-15");
        eventually(() -> assertThat(subjectsTo("an-lac@example.org")).hasSize(3));
        itIs("2025-12-16");
        eventually(() -> assertThat(subjectsTo("an-lac@example.org")).hasSize(4));
        itIs("2025-12-18");
        eventually(
                () ->
                        assertThat(occasionsIn("31/20001", "commune-officer"))
                                .containsExactly("OVERDUE_ESCALATED"));

        assertThat(subjectsTo("an-lac@example.org"))
                .containsExactly(
                        "Còn 5 ngày đến hạn nộp báo cáo Quý IV/2025 của Thôn An Lạc, Xã Chí Minh",
                        "Ngày mai đến hạn nộp báo cáo Quý IV/2025 của Thôn An Lạc, Xã Chí Minh",
                        "Hôm nay là hạn cuối nộp báo cáo Quý IV/2025 của Thôn An Lạc, Xã Chí Minh",
                        "Quá hạn 1 ngày: báo cáo Quý IV/2025 của Thôn An Lạc, Xã Chí Minh");
        assertThat(occasionsIn(village, "team-leader"))
                .containsExactly("OVERDUE", "DUE_TODAY", "DUE_TOMORROW", "DUE_IN_5_DAYS");
    }

    @Test
    void remindsByHandWhoeverHasNotReportedOnceADay() {
        for (String village : List.of("31/20011/001", "31/20011/002", "31/20011/003")) {
            REGISTRY.leader(village, village.substring(9) + "-by-hand@example.org");
            opened(village);
            eventually(
                    () ->
                            assertThat(occasionsIn(village, "team-leader"))
                                    .contains("DUE_IN_5_DAYS"));
        }
        submitted("31/20011/003", 1);
        itIs("2025-12-12");
        eventually(
                () -> assertThat(remind("31-20011").at("/alreadyReminded").asInt()).isEqualTo(2));

        assertThat(occasionsIn("31/20011/001", "team-leader"))
                .containsExactly("REMINDED", "DUE_IN_5_DAYS");
        assertThat(occasionsIn("31/20011/003", "team-leader")).doesNotContain("REMINDED");
        eventually(
                () ->
                        assertThat(subjectsTo("002-by-hand@example.org"))
                                .contains("Nhắc nộp báo cáo Quý IV/2025 của 31/20011/002"));
        itIs("2025-12-13");
        assertThat(remind("31-20011").at("/reminded").asInt()).isEqualTo(2);
        var nothing = api.as("commune-officer@31-20011").post(reminders("31/20011"), "{}");
        assertThat(nothing.at("/errors/0/pointer").asString()).isEqualTo("/period");
    }

    private Answer remind(String commune) {
        var answer =
                api.as("commune-officer@" + commune)
                        .post(reminders(commune.replace('-', '/')), "{\"period\":\"2025-Q4\"}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private static String reminders(String commune) {
        return "/api/v1/" + new UnitPath(commune).url() + "/reminders";
    }

    @Test
    void turnsTheDayAtMidnightInVietnam() {
        String village = "31/20002/001";
        REGISTRY.leader(village, "midnight@example.org");
        clock.set(Instant.parse("2025-12-14T16:59:59Z"));
        opened(village);
        eventually(
                () ->
                        assertThat(occasionsIn(village, "team-leader"))
                                .containsExactly("DUE_TOMORROW"));

        clock.set(Instant.parse("2025-12-14T17:00:00Z"));

        eventually(
                () ->
                        assertThat(occasionsIn(village, "team-leader"))
                                .containsExactly("DUE_TODAY", "DUE_TOMORROW"));
    }

    @Test
    void remindsAtOnceOfAReportThatWasOverdueWhenItBecameKnown() {
        String village = "31/20003/001";
        REGISTRY.leader(village, "late@example.org");
        itIs("2026-11-20");

        opened(village);

        eventually(() -> assertThat(subjectsTo("late@example.org")).hasSize(1));
        assertThat(subjectsTo("late@example.org").getFirst())
                .isEqualTo("Quá hạn 340 ngày: báo cáo Quý IV/2025 của " + village);
        eventually(
                () ->
                        assertThat(occasionsIn("31/20003", "commune-chair"))
                                .containsExactly("OVERDUE_ESCALATED"));
        assertThat(occasionsIn(village, "team-leader")).containsExactly("OVERDUE");
    }

    @Test
    void raisesNothingMoreOnceTheReportIsSubmittedUntilItIsReturned() {
        String village = "31/20004/001";
        REGISTRY.leader(village, "submits@example.org");
        opened(village);
        eventually(() -> assertThat(subjectsTo("submits@example.org")).hasSize(1));
        submitted(village, 1);
        itIs("2025-12-15");
        String other = "31/20004/002";
        REGISTRY.leader(other, "other@example.org");
        opened(other);
        eventually(() -> assertThat(subjectsTo("other@example.org")).hasSize(1));
        assertThat(occasionsIn(village, "team-leader")).containsExactly("DUE_IN_5_DAYS");

        returned(village, 2);

        eventually(
                () ->
                        assertThat(occasionsIn(village, "team-leader"))
                                .containsExactlyInAnyOrder(
                                        "RETURNED", "DUE_TODAY", "DUE_IN_5_DAYS"));
        eventually(() -> assertThat(subjectsTo("submits@example.org")).hasSize(3));
    }

    @Test
    void tellsTheLeaderOfTheOpeningAndOfEachDecisionOnceWhateverIsReadTwice() {
        String village = "31/20008/001";
        isCalled("31/20008", "Xã Chí Minh");
        isCalled(village, "Thôn An Lạc");
        REGISTRY.leader(village, "decided@example.org");
        itIs("2025-10-01");
        opened(village);
        eventually(() -> assertThat(subjectsTo("decided@example.org")).hasSize(1));
        submitted(village, 1);

        returned(village, 2);
        eventually(() -> assertThat(subjectsTo("decided@example.org")).hasSize(2));
        returned(village, 2);
        submitted(village, 3);
        returned(village, 4);
        eventually(() -> assertThat(subjectsTo("decided@example.org")).hasSize(3));
        submitted(village, 5);
        approved(village, 6);
        eventually(() -> assertThat(subjectsTo("decided@example.org")).hasSize(4));

        assertThat(subjectsTo("decided@example.org"))
                .containsExactly(
                        "Đã mở kỳ báo cáo Quý IV/2025 của Thôn An Lạc, Xã Chí Minh",
                        "Báo cáo Quý IV/2025 của Thôn An Lạc, Xã Chí Minh được trả lại để sửa",
                        "Báo cáo Quý IV/2025 của Thôn An Lạc, Xã Chí Minh được trả lại để sửa",
                        "Báo cáo Quý IV/2025 của Thôn An Lạc, Xã Chí Minh đã được duyệt");
        itIs("2025-12-15");
        String other = "31/20008/002";
        REGISTRY.leader(other, "undecided@example.org");
        opened(other);
        eventually(() -> assertThat(subjectsTo("undecided@example.org")).hasSize(1));
        assertThat(subjectsTo("decided@example.org")).hasSize(4);
    }

    @Test
    void followsTheDueDayThatThePolicySets() {
        String village = "31/20006/001";
        REGISTRY.leader(village, "policy@example.org");
        opened(village);
        eventually(() -> assertThat(subjectsTo("policy@example.org")).hasSize(1));

        rescheduled(village, "2025-12-14", 1);
        itIs("2025-12-14");

        eventually(
                () ->
                        assertThat(occasionsIn(village, "team-leader"))
                                .containsExactly("DUE_TODAY", "DUE_IN_5_DAYS"));
    }

    @Test
    void saysNothingMoreAboutAReportThatIsWaived() {
        String village = "31/20007/001";
        String other = "31/20007/002";
        REGISTRY.leader(village, "waived@example.org");
        REGISTRY.leader(other, "still-owes@example.org");
        opened(village);
        opened(other);
        eventually(() -> assertThat(subjectsTo("waived@example.org")).hasSize(1));

        waived(village, 1);
        itIs("2025-12-15");

        eventually(() -> assertThat(subjectsTo("still-owes@example.org")).hasSize(2));
        assertThat(occasionsIn(village, "team-leader")).containsExactly("DUE_IN_5_DAYS");
    }

    @Test
    void tellsTheOfficeOfARequestUntilItIsAnsweredAndWhoAskedWhenItIsNot() {
        isCalled("32", "Tỉnh Lào Cai");
        isCalled("32/20009", "Xã Chí Minh");
        itIs("2025-12-01");

        asked("32", "bao-lu-2025", "32/20009", "32/20010");
        eventually(
                () ->
                        assertThat(occasionsIn("32/20009", "commune-officer"))
                                .containsExactly("REQUESTED"));
        answered("32/20009", "32", "bao-lu-2025");
        itIs("2025-12-18");
        eventually(
                () ->
                        assertThat(occasionsIn("32", "province-officer"))
                                .containsExactly("OVERDUE_ESCALATED"));

        assertThat(occasionsIn("32/20009", "commune-officer")).containsExactly("REQUESTED");
        assertThat(occasionsIn("32/20010", "commune-officer"))
                .containsExactly("OVERDUE", "REQUESTED");
        var notice = inbox("32/20009", "commune-officer").at("/items/0");
        assertThat(notice.at("/title").asString())
                .isEqualTo("Tỉnh Lào Cai yêu cầu Xã Chí Minh báo cáo đột xuất");
        assertThat(notice.at("/body").asString())
                .isEqualTo(
                        "Tỉnh Lào Cai yêu cầu Xã Chí Minh báo cáo đột xuất (yêu cầu bao-lu-2025), hạn"
                                + " trả lời ngày 15/12/2025. Hãy mở mục báo cáo, đọc nội dung yêu cầu"
                                + " và trả lời.");
        assertThat(notice.at("/request/by").asString()).isEqualTo("32");
        assertThat(notice.at("/request/id").asString()).isEqualTo("bao-lu-2025");
    }

    @Test
    void asksNobodyWhoseAnswerIsReadBeforeTheRequest() {
        String early = "33/20011";
        itIs("2025-12-01");
        answered(early, "33", "nuoc-rut-2025");

        asked("33", "nuoc-rut-2025", early, "33/20012");

        eventually(
                () ->
                        assertThat(occasionsIn("33/20012", "commune-officer"))
                                .containsExactly("REQUESTED"));
        assertThat(occasionsIn(early, "commune-officer")).isEmpty();
    }

    @Test
    void writesALetterThatSaysWhatToDoAndWhere() throws Exception {
        String village = "31/20005/001";
        isCalled("31/20005", "Xã Thượng Hồng");
        isCalled(village, "Thôn <Đông> & Đoài");
        REGISTRY.leader(village, "letter@example.org");

        opened(village);
        eventually(() -> assertThat(lettersTo("letter@example.org")).hasSize(1));

        MimeMessage letter = lettersTo("letter@example.org").getFirst();
        assertThat(letter.getFrom()[0].toString()).contains("<no-reply@localhost>");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        String plain = Letter.part(letter, "text/plain");
        assertThat(plain)
                .contains("Kính gửi Tổ trưởng Tổ công nghệ số cộng đồng")
                .contains(
                        "Báo cáo Quý IV/2025 của Thôn <Đông> & Đoài, Xã Thượng Hồng"
                                + " phải nộp chậm nhất ngày 15/12/2025.")
                .contains(
                        "http://localhost:8080/provinces/31/communes/20005/villages/001/reports"
                                + "?period=2025-Q4");
        assertThat(Letter.part(letter, "text/html"))
                .contains("Thôn &lt;Đông&gt; &amp; Đoài, Xã Thượng Hồng")
                .doesNotContain("<Đông>");
        assertThat(plain).doesNotContain("Nguyễn Văn A").doesNotContain("0900000001");
    }
}

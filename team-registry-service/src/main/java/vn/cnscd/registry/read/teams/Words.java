package vn.cnscd.registry.read.teams;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.cnscd.chassis.core.json.SearchText;
import vn.cnscd.chassis.core.problem.Problems;
import vn.cnscd.contracts.registry.MemberForce;
import vn.cnscd.contracts.registry.MemberRole;

/** What values of the API are called by people, in files that they read and write. */
@Component
public class Words {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Pattern BETWEEN_WORDS = Pattern.compile(";");

    /** How the lists that communes keep call some of them. */
    private static final Map<Enum<?>, String> ALSO =
            Map.ofEntries(
                    Map.entry(MemberRole.DEPUTY, "Phó tổ trưởng"),
                    Map.entry(MemberRole.MEMBER, "TV;Tổ viên"),
                    Map.entry(MemberRole.COLLABORATOR, "CTV"),
                    Map.entry(
                            MemberForce.VILLAGE_HEAD,
                            "Trưởng thôn;Trưởng bản;Trưởng ấp;Trưởng khóm;Trưởng xóm;Trưởng buôn;Tổ trưởng tổ dân phố;Tổ trưởng TDP"),
                    Map.entry(MemberForce.PARTY_CELL_SECRETARY, "Bí thư"),
                    Map.entry(MemberForce.YOUTH_UNION, "Đoàn TN;Đoàn viên;Bí thư Đoàn"),
                    Map.entry(MemberForce.POLICE, "Công an viên;Công an xã"),
                    Map.entry(MemberForce.WOMENS_UNION, "Hội PN;Phụ nữ"),
                    Map.entry(MemberForce.FARMERS_UNION, "Hội ND;Nông dân"),
                    Map.entry(MemberForce.VETERANS, "Hội CCB;Cựu chiến binh"),
                    Map.entry(MemberForce.ELDERLY_ASSOCIATION, "Người cao tuổi"),
                    Map.entry(MemberForce.TEACHER, "GV"),
                    Map.entry(MemberForce.IT_TEACHER, "GV Tin học"),
                    Map.entry(MemberForce.HEALTH_WORKER, "Y tế"),
                    Map.entry(MemberForce.CIVIL_SERVANT, "Công chức;Cán bộ;CBCC"),
                    Map.entry(MemberForce.ENTERPRISE, "DN;DN BCVT-CNTT"));

    private final Problems texts;

    Words(Problems texts) {
        this.texts = texts;
    }

    /** The Vietnamese word for a value. */
    public String of(Enum<?> value) {
        return texts.word(value, VIETNAMESE);
    }

    /** The value that is called so in either language, or by its name; accents do not matter. */
    public <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        String wanted = SearchText.of(word);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> names(value).anyMatch(name -> SearchText.of(name).equals(wanted)))
                .findFirst();
    }

    private Stream<String> names(Enum<?> value) {
        return Stream.concat(
                Stream.of(value.name(), of(value), texts.word(value, Locale.ENGLISH)),
                BETWEEN_WORDS.splitAsStream(ALSO.getOrDefault(value, "")));
    }
}

package vn.cnscd.local.demo;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** People who do not exist: common names, made-up phones, mail addresses that lead nowhere. */
final class DemoPeople {

    private static final List<String> FAMILY =
            List.of(
                    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
                    "Dương", "Lý");
    private static final List<String> MIDDLE =
            List.of("Văn", "Thị", "Đức", "Thị Thanh", "Minh", "Thị Thu", "Quang", "Ngọc", "Hữu");
    private static final List<String> GIVEN =
            List.of(
                    "An", "Ánh", "Bình", "Chi", "Cường", "Dung", "Đạt", "Giang", "Hà", "Hạnh",
                    "Hiếu", "Hòa", "Hùng", "Hương", "Khánh", "Lan", "Linh", "Long", "Mai", "Nam",
                    "Nga", "Oanh", "Phúc", "Phương", "Quân", "Sơn", "Tâm", "Thảo", "Thủy", "Trang",
                    "Tuấn", "Vân", "Việt", "Yến");

    private final Random random;
    private final Set<String> given = new HashSet<>();

    DemoPeople(Random random) {
        this.random = random;
    }

    /** A name that nobody else of the team has. */
    String nextName() {
        String name;
        do {
            name = one(FAMILY) + " " + one(MIDDLE) + " " + one(GIVEN);
        } while (!given.add(name));
        return name;
    }

    String nextPhone() {
        return "09%08d".formatted(random.nextInt(100_000_000));
    }

    static String email(String name, String unit) {
        String plain =
                Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replace('đ', 'd')
                        .replace(' ', '.');
        return plain + "." + unit + "@example.vn";
    }

    private String one(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}

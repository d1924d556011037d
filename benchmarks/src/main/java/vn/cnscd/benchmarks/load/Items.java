package vn.cnscd.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.SplittableRandom;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * The body of a submission, written once; only the digits of its items' ids change between calls.
 * The items look like the example of the API's description: two households, two results, where it
 * was and a remark.
 */
public final class Items {

    /** As many as a village has in the middle. */
    private static final int HOUSEHOLDS = 250;

    private static final int DAYS = 80;
    private static final String DIGITS = "000000000000";

    @SuppressWarnings("InlineFormatString") // It reads best on its own.
    private static final String ITEM =
            """
            {"id":"%s","team":"%s-1","type":"%s","topics":["ONLINE_PUBLIC_SERVICE","EID"],"heldOn":"%s",\
            "venue":"Nhà văn hóa thôn","inPerson":true,"facilitators":3,"participants":%d,"households":[\
            {"ref":"HK-%04d","vulnerable":["ELDERLY"]},{"ref":"HK-%04d","village":"%s","vulnerable":[]}],\
            "results":{"ONLINE_DOSSIERS_ASSISTED":%d,"EID_LEVEL2_ACTIVATED":%d},"note":"Hướng dẫn tận nhà cho người cao tuổi"}""";

    private final byte[] json;
    private final int[] places;

    private Items(byte[] json, int[] places) {
        this.json = json;
        this.places = places;
    }

    /**
     * Items of the teams of one commune, held on days of the last months.
     *
     * @param seed another seed makes other items
     * @param today the newest were held the day before
     */
    public static Items list(Place place, int count, long seed, LocalDate today) {
        var random = new SplittableRandom(seed);
        var text = new StringBuilder("[");
        for (int i = 0; i < count; i++) {
            var village = place.village(1 + random.nextInt(place.villages()));
            var heldOn = today.minusDays(1 + random.nextInt(DAYS));
            text.append(i == 0 ? "" : ",").append(item(village, heldOn, random));
        }
        return of(text.append("]").toString());
    }

    /** One item alone, without the list around it, held yesterday. */
    public static Items single(UnitPath village, long seed, LocalDate today) {
        return of(item(village, today.minusDays(1), new SplittableRandom(seed)));
    }

    /** The body, whose ids {@link #number} changes in place. */
    public byte[] json() {
        return json;
    }

    public int count() {
        return places.length;
    }

    /** Gives the items the ids from a number on. */
    public void number(long first) {
        for (int i = 0; i < places.length; i++) {
            long rest = first + i;
            for (int at = places[i] + DIGITS.length() - 1; at >= places[i]; at--) {
                json[at] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
        }
    }

    private static Items of(String text) {
        byte[] json = text.getBytes(UTF_8);
        byte[] mark = ("{\"id\":\"" + DIGITS).getBytes(UTF_8);
        var places = new int[count(text)];
        int found = 0;
        for (int at = 0; at + mark.length <= json.length; at++) {
            if (matches(json, at, mark)) {
                places[found++] = at + mark.length - DIGITS.length();
            }
        }
        return new Items(json, places);
    }

    private static int count(String text) {
        return text.split(DIGITS, -1).length - 1;
    }

    private static boolean matches(byte[] json, int at, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (json[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String item(UnitPath village, LocalDate heldOn, SplittableRandom random) {
        return ITEM.formatted(
                DIGITS,
                village.identifier(),
                random.nextInt(3) == 0 ? "HOUSEHOLD_VISIT" : "GUIDANCE_SESSION",
                heldOn,
                10 + random.nextInt(40),
                random.nextInt(HOUSEHOLDS),
                random.nextInt(HOUSEHOLDS),
                village.code(),
                random.nextInt(20),
                random.nextInt(8));
    }
}

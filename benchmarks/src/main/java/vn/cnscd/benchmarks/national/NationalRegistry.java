package vn.cnscd.benchmarks.national;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import vn.cnscd.benchmarks.load.Answer;
import vn.cnscd.benchmarks.load.Connection;
import vn.cnscd.benchmarks.load.Connection.Request;
import vn.cnscd.benchmarks.platform.Bench;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.local.layout.ServiceModule;

/**
 * Registers the country at the registry itself, as an operator and each commune would: the official
 * units, 90,000 villages, and a team in each of them, 500,000 members in all.
 */
public final class NationalRegistry {

    private static final int MEMBERS = 500_000;
    private static final int AT_ONCE = 4;
    private static final List<String> FAMILIES =
            names("Nguyễn;Nguyễn;Nguyễn;Nguyễn;Trần;Lê;Phạm;Hoàng;Vũ;Đặng");
    private static final List<String> MIDDLES = names("Văn;Thị;Thị;Đức;Minh;Ngọc;Hữu;Xuân");
    private static final List<String> GIVENS =
            names(
                    "An;Ánh;Bình;Dũng;Đức;Giang;Hà;Hải;Hạnh;Hoa;Hùng;Hương;Khoa;Lan;Linh;Long;Mai;Minh;Nam;Nga;Oanh;Phúc;Quân;Sơn;Tâm;Thảo;Thủy;Trang;Tuấn;Yến");

    private final Bench bench;
    private final Country country = Country.official();

    public NationalRegistry(Bench bench) {
        this.bench = bench;
    }

    /** Registers all villages in one call. */
    public void importVillages() {
        var csv = new StringBuilder("code,parent_code,kind,name,full_name,households,population\n");
        country.allVillages()
                .forEach(
                        village ->
                                csv.append(
                                        "%1$s,%2$s,THON,Thôn %1$s,Thôn %1$s,250,900\n"
                                                .formatted(
                                                        village.code(),
                                                        village.parent().orElseThrow().code())));
        var answer =
                send(
                        Request.of(
                                "POST",
                                "/api/v1/units/imports",
                                bench.tokens().of("operator@vn"),
                                "text/csv;charset=UTF-8",
                                csv.toString().getBytes(UTF_8)));
        if (!answer.text().contains("\"rejected\":[]")) {
            throw new IllegalStateException("Not all were taken: " + answer.text());
        }
    }

    /**
     * Has every commune send its list of members.
     *
     * @param share of the communes, 0–1
     * @return how many members there are now
     */
    public long importRosters(double share) {
        int communes = (int) (country.communes().size() * share);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var work =
                    IntStream.range(0, communes)
                            .mapToObj(commune -> Executors.callable(() -> sendRoster(commune)));
            for (var done : threads.invokeAll(work.toList())) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return (long) (MEMBERS * share);
    }

    public int communes() {
        return country.communes().size();
    }

    /** A commune, for questions about it. */
    public UnitPath commune(int number) {
        return country.communes().get(number).path();
    }

    private void sendRoster(int commune) {
        var path = commune(commune);
        var csv =
                new StringBuilder(
                        "Thôn,Quyết định số,Ngày quyết định,Người quyết định,Họ và tên,Vai trò,Lực lượng,Điện thoại\n");
        var random = new SplittableRandom(commune);
        int member = commune * (MEMBERS / country.communes().size());
        for (var village : country.villages(commune)) {
            int size = MEMBERS / Country.VILLAGES + (random.nextInt(9) < 5 ? 1 : 0);
            for (int i = 0; i < size; i++) {
                csv.append(
                        "%s,424/QĐ-UBND,26/08/2025,Chủ tịch UBND xã,%s,%s,%s,09%08d\n"
                                .formatted(
                                        village.code(),
                                        name(random),
                                        i == 0 ? "Tổ trưởng" : "Thành viên",
                                        i == 0 ? "Trưởng thôn" : "Đoàn Thanh niên",
                                        member++));
            }
        }
        send(
                Request.of(
                        "POST",
                        "/api/v1/" + path.url() + "/roster/imports?dryRun=false",
                        bench.tokens().of("commune-officer@" + path.identifier()),
                        "text/csv;charset=UTF-8",
                        csv.toString().getBytes(UTF_8)));
    }

    private Answer send(Request request) {
        try (var connection = new Connection(bench.url(ServiceModule.TEAM_REGISTRY))) {
            var answer = connection.call(request);
            if (!answer.isOk()) {
                throw new IllegalStateException(answer.status() + ": " + answer.text());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(SplittableRandom random) {
        return "%s %s %s"
                .formatted(any(FAMILIES, random), any(MIDDLES, random), any(GIVENS, random));
    }

    private static String any(List<String> names, SplittableRandom random) {
        return names.get(random.nextInt(names.size()));
    }

    private static List<String> names(String text) {
        return List.of(text.split(";", -1));
    }
}

package vn.cnscd.benchmarks.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import vn.cnscd.benchmarks.load.Answer;
import vn.cnscd.benchmarks.load.Connection;
import vn.cnscd.benchmarks.load.Connection.Request;
import vn.cnscd.benchmarks.load.Place;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.local.units.OfficialUnits;

/** The communes that submit: official ones, with generated villages and a team in each. */
final class Places {

    /** 90,000 villages in 3,321 communes. */
    private static final int VILLAGES = 27;

    private static final String PROVINCE = "31";
    private static final int COMMUNES = 64;
    private static final int AT_ONCE = 8;
    private static final String TEAM =
            """
            {"establishment":{"decisionNumber":"424/QĐ-UBND","decidedOn":"2026-07-01","decidedBy":"Chủ tịch UBND xã"},\
            "members":[{"id":"m1","name":"Nguyễn Văn An","role":"LEADER","force":"VILLAGE_HEAD"}]}""";

    private final URI registry;
    private final Tokens tokens;

    Places(URI registry, Tokens tokens) {
        this.registry = registry;
        this.tokens = tokens;
    }

    /** Registers them, as an operator and each commune's chair would. */
    List<Place> register() {
        var places = chosen();
        importUnits(places);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var work = places.stream().map(place -> Executors.callable(() -> establish(place)));
            for (var done : threads.invokeAll(work.toList())) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return places;
    }

    private static List<Place> chosen() {
        return OfficialUnits.csv()
                .lines()
                .map(line -> line.split(",", 3))
                .filter(fields -> fields[1].equals(PROVINCE))
                .limit(COMMUNES)
                .map(fields -> new Place(new UnitPath(PROVINCE + "/" + fields[0]), VILLAGES))
                .toList();
    }

    private void importUnits(List<Place> places) {
        var csv = new StringBuilder();
        OfficialUnits.csv().lines().forEach(line -> csv.append(withHouseholds(line)).append('\n'));
        for (var place : places) {
            for (var village : place.villagePaths()) {
                csv.append(
                        "%s,%s,THON,Thôn %s,Thôn %s,250\n"
                                .formatted(
                                        village.code(),
                                        place.commune().code(),
                                        village.code(),
                                        village.code()));
            }
        }
        send(
                Request.of(
                        "POST",
                        "/api/v1/units/imports",
                        tokens.of("operator@vn"),
                        "text/csv;charset=UTF-8",
                        csv.toString().getBytes(UTF_8)));
    }

    private static String withHouseholds(String line) {
        return line + (line.startsWith("code,") ? ",households" : ",");
    }

    private void establish(Place place) {
        var token = tokens.of("commune-chair@" + place.commune().identifier());
        byte[] body = TEAM.getBytes(UTF_8);
        for (var village : place.villagePaths()) {
            var path = "/api/v1/" + village.url() + "/teams/1";
            send(Request.of("PUT", path, token, "application/json", body));
        }
    }

    private void send(Request request) {
        try (var connection = new Connection(registry)) {
            Answer answer = connection.call(request);
            if (answer.status() >= 300) {
                throw new IllegalStateException(
                        "The registry answered " + answer.status() + ": " + answer.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

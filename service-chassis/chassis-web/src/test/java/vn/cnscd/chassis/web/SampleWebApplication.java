package vn.cnscd.chassis.web;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cnscd.chassis.core.feed.EventFeed;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.identity.Role;
import vn.cnscd.chassis.core.problem.InputError;
import vn.cnscd.chassis.core.problem.Refusal;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.core.problem.StaleVersion;
import vn.cnscd.chassis.core.problem.StaleVersion.Change;
import vn.cnscd.chassis.web.paging.Page;
import vn.cnscd.chassis.web.paging.PageQuery;
import vn.cnscd.chassis.web.unit.AllowedRoles;
import vn.cnscd.chassis.web.unit.UnitController;
import vn.cnscd.chassis.web.version.SeenVersion;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;

/** The smallest service with a door. */
@SpringBootApplication
class SampleWebApplication {

    enum SampleRefusal implements Refusal {
        SHOP_IS_CLOSED
    }

    record Order(String id, LocalDate on, int pieces, List<Line> lines) {}

    record Line(String what, Size size) {}

    enum Size {
        SMALL,
        LARGE
    }

    /** Three events of a commune; the place is the number of those that were told. */
    @Component
    static class SampleFeed implements EventFeed {

        private static final int EVENTS = 3;

        @Override
        public Part after(List<String> place, UnitPath unit, int limit) {
            int told = place.isEmpty() ? 0 : Integer.parseInt(place.getFirst());
            int end = Math.min(EVENTS, told + limit);
            var events =
                    IntStream.range(told, end)
                            .mapToObj(
                                    number ->
                                            new CloudEvent(
                                                    "1.0",
                                                    "id-" + number,
                                                    "sample.v1",
                                                    "/sample-service",
                                                    unit.value(),
                                                    "2025-10-12T03:04:05Z",
                                                    number,
                                                    "{\"number\":" + number + "}"))
                            .toList();
            return new Part(events, List.of(String.valueOf(end)), end == EVENTS);
        }
    }

    @UnitController
    static class SampleEndpoint {

        @GetMapping("/orders")
        @AllowedRoles(everyone = true)
        Page<Integer> orders(
                UnitPath unit,
                Actor actor,
                PageQuery page,
                @RequestParam(required = false) @Nullable Period period) {
            int after = page.isFirst() ? 0 : Integer.parseInt(page.after().getFirst());
            var rows =
                    IntStream.rangeClosed(after + 1, 10).limit(page.fetchSize()).boxed().toList();
            return Page.of(rows, page, row -> List.of(row.toString()));
        }

        @PostMapping("/orders")
        @AllowedRoles(Role.COMMUNE_SYSTEM)
        Order order(UnitPath unit, @RequestBody Order order) {
            return order;
        }

        @PostMapping("/shop")
        @AllowedRoles(Role.COMMUNE_SYSTEM)
        void open(UnitPath unit) {
            throw new RequestRefused(SampleRefusal.SHOP_IS_CLOSED, 8);
        }

        @PutMapping("/stock")
        @AllowedRoles(Role.COMMUNE_SYSTEM)
        void count(UnitPath unit, SeenVersion seen) {
            if (seen.number() != null && seen.number() != 3) {
                var at = Instant.parse("2025-12-10T03:00:00Z");
                throw new StaleVersion(
                        3,
                        List.of(new Change(2, "PieceSold", at), new Change(3, "PieceFound", at)));
            }
            throw new RequestRefused(SampleRefusal.SHOP_IS_CLOSED, 8)
                    .at(new InputError("/pieces", "INVALID"));
        }

        @GetMapping("/forgotten")
        String forgotten(UnitPath unit) {
            return "nobody said who may";
        }

        @GetMapping("/outage")
        @AllowedRoles(everyone = true)
        String outage(UnitPath unit) {
            throw new IllegalStateException(
                    "events could not be stored", new SQLException("terminating", "57P01"));
        }

        @GetMapping("/bug")
        @AllowedRoles(everyone = true)
        String bug(UnitPath unit) {
            throw new IllegalStateException("a secret");
        }
    }
}

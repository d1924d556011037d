package vn.cnscd.registry.read.units;

import java.util.List;
import java.util.function.Function;
import vn.cnscd.chassis.web.paging.Page;
import vn.cnscd.chassis.web.paging.PageQuery;

/** Pages of units in the order of their paths. */
final class UnitPages {

    private UnitPages() {}

    static Page<UnitView> page(PageQuery page, Function<String, List<Unit>> rowsAfter) {
        String after = page.isFirst() ? "" : page.after().getFirst();
        return Page.of(rowsAfter.apply(after), page, unit -> List.of(unit.path().value()))
                .map(UnitView::of);
    }
}

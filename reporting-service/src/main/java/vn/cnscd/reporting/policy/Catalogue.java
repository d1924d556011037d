package vn.cnscd.reporting.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is counted in a unit (danh mục chỉ tiêu): the country's catalogue and the province's
 * additions.
 */
public final class Catalogue {
    /** The country's alone. */
    public static final Catalogue NATIONAL = of(List.of(), List.of());

    private final List<Indicator> inForce;
    private final Map<String, Indicator> added;

    private Catalogue(List<Indicator> inForce, Map<String, Indicator> added) {
        this.inForce = inForce;
        this.added = added;
    }

    /**
     * The country's and a province's.
     *
     * @param retired what the province no longer counts, but has counted
     */
    public static Catalogue of(
            List<ProvincialIndicator> additions, List<ProvincialIndicator> retired) {
        var inForce = new ArrayList<Indicator>(List.of(NationalIndicator.values()));
        inForce.addAll(additions);
        var added = new HashMap<String, Indicator>();
        retired.forEach(each -> added.put(each.code(), each));
        additions.forEach(each -> added.put(each.code(), each));
        return new Catalogue(List.copyOf(inForce), added);
    }

    /** Some of what is counted now, in the same order. */
    public Catalogue only(Collection<String> codes) {
        return new Catalogue(
                inForce.stream().filter(each -> codes.contains(each.code())).toList(), added);
    }

    /** What is counted now, in its order. */
    public List<Indicator> inForce() {
        return inForce;
    }

    /** What a code stands for, whether it is counted now or was. */
    public Optional<Indicator> find(String code) {
        return NationalIndicator.find(code)
                .<Indicator>map(national -> national)
                .or(() -> Optional.ofNullable(added.get(code)));
    }

    /**
     * What a code of one of its figures stands for.
     *
     * @throws IllegalArgumentException for any other
     */
    public Indicator get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No indicator: " + code));
    }
}

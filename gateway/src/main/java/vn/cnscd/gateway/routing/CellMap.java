package vn.cnscd.gateway.routing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * Which cell serves which province.
 *
 * @param defaultCell serves the provinces that are not named, and what is asked of the whole
 *     country
 * @param cells the cells by name
 * @param provinces province code → name of its cell
 */
@Validated
@ConfigurationProperties("cnscd.gateway")
public record CellMap(
        @NotBlank @DefaultValue("main") String defaultCell,
        @NotEmpty Map<String, @Valid Cell> cells,
        @DefaultValue
                Map<
                                @Pattern(
                                        regexp = "\\d{2}",
                                        message = "a province's code is two digits, quoted in YAML")
                                String,
                                String>
                        provinces) {

    public CellMap {
        cells = Map.copyOf(cells);
        provinces = Map.copyOf(provinces);
    }

    /** The name of the cell that answers for a unit. */
    public String cellOf(Optional<UnitPath> unit) {
        return unit.flatMap(UnitPath::province)
                .map(province -> provinces.getOrDefault(province.value(), defaultCell))
                .orElse(defaultCell);
    }

    public Cell cell(String name) {
        var cell = cells.get(name);
        if (cell == null) {
            throw new IllegalArgumentException("There is no cell " + name);
        }
        return cell;
    }

    @AssertTrue(message = "the default cell and the cell of each province must be among the cells")
    boolean isComplete() {
        return cells.containsKey(defaultCell) && cells.keySet().containsAll(provinces.values());
    }
}

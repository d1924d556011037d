package vn.cnscd.chassis.web.unit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A controller whose resources can be asked at every level of the hierarchy. Its methods map what
 * follows the unit, for example {@code /activities}, and take the unit as a {@link
 * vn.cnscd.contracts.hierarchy.UnitPath} argument. Before a method runs, the caller's token is
 * checked against that unit.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
@RequestMapping({
    UnitController.VILLAGE,
    UnitController.COMMUNE,
    UnitController.PROVINCE,
    UnitController.COUNTRY
})
public @interface UnitController {

    String COUNTRY = "/api/v1/vn";
    String PROVINCE = "/api/v1/provinces/{province}";
    String COMMUNE = PROVINCE + "/communes/{commune}";
    String VILLAGE = COMMUNE + "/villages/{village}";
}

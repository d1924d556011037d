package vn.cnscd.chassis.web.unit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.cnscd.chassis.core.identity.Role;

/** Who may call an endpoint; without this annotation nobody may. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedRoles {

    /** The roles, any of which suffices. */
    Role[] value() default {};

    /** Whether every role may, each within its own unit. */
    boolean everyone() default false;
}

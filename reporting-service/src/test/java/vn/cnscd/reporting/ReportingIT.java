package vn.cnscd.reporting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import vn.cnscd.chassis.test.ServiceTest;

/** The whole reporting service, with a {@link World} around it; all such tests share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@Import(World.class)
public @interface ReportingIT {}

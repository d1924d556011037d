package vn.cnscd.gateway.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bodies above these sizes are refused with 413.
 *
 * @param normal of every request but one
 * @param unitImport of an import of units, which may have 100,000 lines
 */
@ConfigurationProperties("cnscd.gateway.body-limits")
public record BodyLimits(
        @DefaultValue("8MB") DataSize normal, @DefaultValue("32MB") DataSize unitImport) {}

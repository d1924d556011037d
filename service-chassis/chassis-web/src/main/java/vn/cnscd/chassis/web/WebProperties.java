package vn.cnscd.chassis.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits at the door.
 *
 * @param maxBodySize bodies above it are refused with 413
 */
@ConfigurationProperties("cnscd.web")
public record WebProperties(@DefaultValue("8MB") DataSize maxBodySize) {}

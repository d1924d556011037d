package vn.cnscd.chassis.events.readmodel;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How read models are built anew.
 *
 * @param threads consumers of each projection
 * @param batch records that a projection applies in one transaction, at most
 * @param page own events that are replayed in one transaction, at most
 * @param look how often an instance looks whether there is something to build
 * @param closeEnough events that may be missing when the switch is tried; it waits for them
 * @param lockWait how long the switch waits for appends and projections that are at work, and holds
 *     up new ones; then it lets them go and tries later
 */
@ConfigurationProperties("cnscd.rebuild")
public record RebuildProperties(
        @DefaultValue("2") int threads,
        @DefaultValue("10000") int batch,
        @DefaultValue("1000") int page,
        @DefaultValue("2s") Duration look,
        @DefaultValue("5000") int closeEnough,
        @DefaultValue("2s") Duration lockWait) {}

package vn.cnscd.registry.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.cnscd.registry.events.Setting;

/**
 * Let something be as it is set here; answered with an {@link Outcome}.
 *
 * @param seenVersion the version that the caller has seen; null when any will do
 */
public record PutSetting(Setting setting, @Nullable Long seenVersion) {

    @TargetAggregateIdentifier
    public String stream() {
        return setting.stream();
    }

    /**
     * What it did.
     *
     * @param isNew whether nothing was set before
     * @param version of the setting
     */
    public record Outcome(boolean isNew, long version) {

        /** 201 for what is new, 200 for what was changed or repeated. */
        public int status() {
            return isNew ? 201 : 200;
        }

        public String eTag() {
            return "\"" + version + "\"";
        }
    }
}

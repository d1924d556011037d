package vn.cnscd.reporting.consumed.recount;

import java.util.concurrent.locks.ReentrantLock;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.stereotype.Component;
import vn.cnscd.contracts.hierarchy.UnitPath;
import vn.cnscd.contracts.time.Period;

/**
 * Lets an operator check any unit's figures against the events, at {@code
 * /actuator/recount?unit=31/11131&period=2025-Q4} of the management port. It changes nothing.
 */
@Component
@Endpoint(id = "recount")
class RecountEndpoint {
    private final Recounter recounter;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    RecountEndpoint(Recounter recounter) {
        this.recounter = recounter;
    }

    /**
     * Recounts the figures of a unit and of all that lies in it.
     *
     * @param unit {@code vn}, {@code 31}, {@code 31/11131} or {@code 31/11131/007}
     * @param period {@code 2025}, {@code 2025-Q4} or {@code 2025-10}
     */
    @ReadOperation
    Recount recount(String unit, String period) {
        var asked =
                UnitPath.parse(unit).orElseThrow(() -> invalid("unit", "e.g. 31/11131, not", unit));
        var during =
                Period.parse(period)
                        .orElseThrow(() -> invalid("period", "e.g. 2025-Q4, not", period));
        oneAtATime.lock();
        try {
            return recounter.recount(asked, during);
        } finally {
            oneAtATime.unlock();
        }
    }

    private static InvalidEndpointRequestException invalid(
            String parameter, String wanted, String given) {
        String reason = parameter + ": " + wanted + " " + given;
        return new InvalidEndpointRequestException(reason, reason);
    }
}

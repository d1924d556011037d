package vn.cnscd.registry.write.importunits;

import java.io.Serial;
import java.util.List;

/** A line cannot be imported; the others can. */
final class LineRejected extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final LineFault fault;
    private final transient List<Object> arguments;

    LineRejected(LineFault fault, Object... arguments) {
        // No stack trace: it is a verdict, and there may be many.
        super(fault.name(), null, false, false);
        this.fault = fault;
        this.arguments = List.of(arguments);
    }

    Rejection at(int line) {
        return new Rejection(line, fault, arguments);
    }
}

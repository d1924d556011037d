package vn.cnscd.chassis.events.readmodel;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** What went wrong while building. */
final class RebuildFault {

    /** Connection, rollback, resources, locks, operator, system: by PostgreSQL's classes. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

    private RebuildFault() {}

    /** Whether it is a fault of the moment, such as a database that is away. */
    static boolean mayPass(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException
                    || (cause instanceof SQLException sql
                            && sql.getSQLState() != null
                            && sql.getSQLState().length() == 5
                            && PASSING.contains(sql.getSQLState().substring(0, 2)))) {
                return true;
            }
        }
        return false;
    }

    /** What an operator may read: what a message says may be personal, so the log keeps it. */
    static String describe(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String what =
                root instanceof SQLException sql
                        ? "SQL state " + sql.getSQLState()
                        : root.getClass().getSimpleName();
        return failure.getClass().getSimpleName() + " (" + what + ")";
    }
}

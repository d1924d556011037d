package vn.cnscd.chassis.test.infrastructure;

/** A real PostgreSQL for tests. */
public interface PostgresServer {

    /** Creates an empty database and returns its JDBC URL, credentials included. */
    String createDatabase(String name);
}

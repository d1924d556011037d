package vn.cnscd.chassis.events.readmodel;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** Transactions in which the names of tables mean the read models that are being built. */
final class NextTransactions implements TransactionOperations {

    private final TransactionOperations transactions;
    private final JdbcClient jdbc;

    NextTransactions(TransactionOperations transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
        return transactions.execute(
                status -> {
                    enter();
                    return action.doInTransaction(status);
                });
    }

    /** From here to its end, for the running transaction. */
    void enter() {
        jdbc.sql("select set_config('search_path', ?, true)")
                .param(ReadModelSchema.NEXT.schema() + ", public")
                .query(String.class)
                .single();
    }
}

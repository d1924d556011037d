package vn.cnscd.chassis.events.relay;

/**
 * A place in the event table, in commit order.
 *
 * @param transactionId the transaction that wrote the row, an unsigned 64-bit number as text
 * @param globalIndex the row
 */
record RelayPosition(String transactionId, long globalIndex) {}

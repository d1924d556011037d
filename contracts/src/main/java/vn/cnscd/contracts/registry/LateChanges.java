package vn.cnscd.contracts.registry;

/** What becomes of an activity that is told after its period was locked (số liệu nộp muộn). */
public enum LateChanges {
    /** Nothing of a locked period changes: it is refused. */
    REFUSED,
    /** It counts on the first day that is not locked, in the next period. */
    NEXT_PERIOD
}

package vn.cnscd.benchmarks.load;

/** What one client does once; it is called by one thread only. */
@FunctionalInterface
public interface Work {

    /**
     * Does it and returns how many pieces that were; throws when it failed.
     *
     * @throws Exception whatever went wrong; the failure is counted
     */
    int once() throws Exception;
}

package vn.cnscd.benchmarks.scenario;

import vn.cnscd.benchmarks.run.Run;

/** One thing that is measured. */
public interface Scenario {

    /** Its name for {@code --only}. */
    String name();

    /** What it does, for the person who waits. */
    String about();

    /** Measures, with the platform running and settled; leaves it so. */
    void measure(Run run);
}

package vn.cnscd.local.layout;

import java.util.List;

/**
 * How much a JVM compiles. Services that start together share two cores with those who already wait
 * for an answer, and their optimising compilers (C2) take more of them than anything else (ADR
 * 0020).
 */
public enum Compilation {

    /** Quickly and for good: what little load it has is not worth the optimising compiler. */
    AT_ONCE("-XX:TieredStopAtLevel=1"),

    /** Optimised, but four times as late as usual: only what the load is made of. */
    FOR_LOAD(
            "-XX:Tier4InvocationThreshold=20000",
            "-XX:Tier4MinInvocationThreshold=2400",
            "-XX:Tier4CompileThreshold=60000",
            "-XX:Tier4BackEdgeThreshold=160000");

    private final String options;

    Compilation(String... options) {
        this.options = String.join(" ", options);
    }

    /** Options of the command {@code java}. */
    public List<String> options() {
        return List.of(options.split(" "));
    }
}

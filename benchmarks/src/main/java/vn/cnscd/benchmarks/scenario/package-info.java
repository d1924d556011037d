@NullMarked
package vn.cnscd.benchmarks.scenario;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.cnscd.benchmarks.national;

import org.jspecify.annotations.NullMarked;

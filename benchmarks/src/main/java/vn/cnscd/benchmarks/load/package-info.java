@NullMarked
package vn.cnscd.benchmarks.load;

import org.jspecify.annotations.NullMarked;

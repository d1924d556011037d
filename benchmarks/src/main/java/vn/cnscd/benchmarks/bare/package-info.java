@NullMarked
package vn.cnscd.benchmarks.bare;

import org.jspecify.annotations.NullMarked;

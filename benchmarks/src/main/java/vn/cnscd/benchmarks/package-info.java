@NullMarked
package vn.cnscd.benchmarks;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.cnscd.benchmarks.run;

import org.jspecify.annotations.NullMarked;

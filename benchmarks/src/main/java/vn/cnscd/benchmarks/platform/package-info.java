@NullMarked
package vn.cnscd.benchmarks.platform;

import org.jspecify.annotations.NullMarked;

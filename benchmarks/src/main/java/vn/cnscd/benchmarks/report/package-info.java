@NullMarked
package vn.cnscd.benchmarks.report;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.cnscd.reporting.read.statistics;

import org.jspecify.annotations.NullMarked;

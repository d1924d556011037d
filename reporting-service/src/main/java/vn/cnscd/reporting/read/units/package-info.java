@NullMarked
package vn.cnscd.reporting.read.units;

import org.jspecify.annotations.NullMarked;

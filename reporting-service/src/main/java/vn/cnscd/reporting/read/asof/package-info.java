@NullMarked
package vn.cnscd.reporting.read.asof;

import org.jspecify.annotations.NullMarked;

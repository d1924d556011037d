@NullMarked
package vn.cnscd.reporting.read.contributions;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.cnscd.reporting.write;

import org.jspecify.annotations.NullMarked;

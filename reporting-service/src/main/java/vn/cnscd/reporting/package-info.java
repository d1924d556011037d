@NullMarked
package vn.cnscd.reporting;

import org.jspecify.annotations.NullMarked;

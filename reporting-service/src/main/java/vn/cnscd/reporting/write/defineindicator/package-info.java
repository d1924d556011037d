@NullMarked
package vn.cnscd.reporting.write.defineindicator;

import org.jspecify.annotations.NullMarked;

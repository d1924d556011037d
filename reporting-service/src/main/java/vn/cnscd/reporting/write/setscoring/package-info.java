@NullMarked
package vn.cnscd.reporting.write.setscoring;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.cnscd.reporting.write.lockreport;

import org.jspecify.annotations.NullMarked;

/** Asking units below for a report beside the cycle. */
@NullMarked
package vn.cnscd.reporting.write.askforreport;

import org.jspecify.annotations.NullMarked;

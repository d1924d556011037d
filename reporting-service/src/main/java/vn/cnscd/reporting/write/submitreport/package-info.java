@NullMarked
package vn.cnscd.reporting.write.submitreport;

import org.jspecify.annotations.NullMarked;

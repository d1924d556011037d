@NullMarked
package vn.cnscd.reporting.write.returnreport;

import org.jspecify.annotations.NullMarked;

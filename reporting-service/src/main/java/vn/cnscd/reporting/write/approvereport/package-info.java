@NullMarked
package vn.cnscd.reporting.write.approvereport;

import org.jspecify.annotations.NullMarked;

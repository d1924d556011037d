@NullMarked
package vn.cnscd.reporting.write.statestatistics;

import org.jspecify.annotations.NullMarked;

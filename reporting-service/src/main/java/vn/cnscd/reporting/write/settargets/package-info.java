@NullMarked
package vn.cnscd.reporting.write.settargets;

import org.jspecify.annotations.NullMarked;

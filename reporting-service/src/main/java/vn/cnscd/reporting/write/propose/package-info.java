@NullMarked
package vn.cnscd.reporting.write.propose;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.cnscd.reporting.read.changes;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.cnscd.reporting.consumed.recount;

import org.jspecify.annotations.NullMarked;

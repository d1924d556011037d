@NullMarked
package vn.cnscd.reporting.published;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.cnscd.contracts.reporting;

import org.jspecify.annotations.NullMarked;

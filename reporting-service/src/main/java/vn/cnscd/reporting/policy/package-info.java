@NullMarked
package vn.cnscd.reporting.policy;

import org.jspecify.annotations.NullMarked;

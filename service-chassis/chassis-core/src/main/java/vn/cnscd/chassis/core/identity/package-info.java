@NullMarked
package vn.cnscd.chassis.core.identity;

import org.jspecify.annotations.NullMarked;

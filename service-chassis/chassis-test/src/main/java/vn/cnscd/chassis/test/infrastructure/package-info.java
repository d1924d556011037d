@NullMarked
package vn.cnscd.chassis.test.infrastructure;

import org.jspecify.annotations.NullMarked;

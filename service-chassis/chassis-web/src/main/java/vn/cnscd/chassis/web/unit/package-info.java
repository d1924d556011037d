@NullMarked
package vn.cnscd.chassis.web.unit;

import org.jspecify.annotations.NullMarked;

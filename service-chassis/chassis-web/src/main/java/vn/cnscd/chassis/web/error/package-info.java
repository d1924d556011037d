@NullMarked
package vn.cnscd.chassis.web.error;

import org.jspecify.annotations.NullMarked;

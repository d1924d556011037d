@NullMarked
package vn.cnscd.chassis.web.version;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.cnscd.chassis.core.json;

import org.jspecify.annotations.NullMarked;

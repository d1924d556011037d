@NullMarked
package vn.cnscd.chassis.test;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.cnscd.chassis.web;

import org.jspecify.annotations.NullMarked;

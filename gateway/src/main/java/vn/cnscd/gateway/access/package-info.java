@NullMarked
package vn.cnscd.gateway.access;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.cnscd.gateway;

import org.jspecify.annotations.NullMarked;

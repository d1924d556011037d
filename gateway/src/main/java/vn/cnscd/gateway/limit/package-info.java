@NullMarked
package vn.cnscd.gateway.limit;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.cnscd.gateway.routing;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.cnscd.gateway.proxy;

import org.jspecify.annotations.NullMarked;

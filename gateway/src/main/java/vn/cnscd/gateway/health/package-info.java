@NullMarked
package vn.cnscd.gateway.health;

import org.jspecify.annotations.NullMarked;

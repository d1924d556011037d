@NullMarked
package vn.cnscd.gateway.problem;

import org.jspecify.annotations.NullMarked;

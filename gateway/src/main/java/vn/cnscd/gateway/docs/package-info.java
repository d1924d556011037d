@NullMarked
package vn.cnscd.gateway.docs;

import org.jspecify.annotations.NullMarked;

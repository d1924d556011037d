@NullMarked
package vn.cnscd.local.identity;

import org.jspecify.annotations.NullMarked;

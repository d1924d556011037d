@NullMarked
package vn.cnscd.local.layout;

import org.jspecify.annotations.NullMarked;

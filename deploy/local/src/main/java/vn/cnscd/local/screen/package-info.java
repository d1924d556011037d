@NullMarked
package vn.cnscd.local.screen;

import org.jspecify.annotations.NullMarked;

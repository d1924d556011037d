@NullMarked
package vn.cnscd.chassis.web.paging;

import org.jspecify.annotations.NullMarked;

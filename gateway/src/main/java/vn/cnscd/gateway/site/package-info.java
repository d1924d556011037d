@NullMarked
package vn.cnscd.gateway.site;

import org.jspecify.annotations.NullMarked;

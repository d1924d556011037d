/** Names and contacts, kept under a key of each person that can be destroyed. */
@NullMarked
package vn.cnscd.registry.personaldata;

import org.jspecify.annotations.NullMarked;

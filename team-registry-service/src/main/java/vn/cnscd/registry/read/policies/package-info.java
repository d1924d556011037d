/** What holds where, rule by rule, and the document that each rule comes from. */
@NullMarked
package vn.cnscd.registry.read.policies;

import org.jspecify.annotations.NullMarked;

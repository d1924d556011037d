/** What a team must look like, and the document that says so. */
@NullMarked
package vn.cnscd.registry.policy;

import org.jspecify.annotations.NullMarked;

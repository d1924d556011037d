/** Reports as official documents (văn bản hành chính): Word, PDF and Excel files. */
@NullMarked
package vn.cnscd.reporting.read.documents;

import org.jspecify.annotations.NullMarked;

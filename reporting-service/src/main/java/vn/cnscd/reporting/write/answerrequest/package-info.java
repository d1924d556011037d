/** Answering a request for a report. */
@NullMarked
package vn.cnscd.reporting.write.answerrequest;

import org.jspecify.annotations.NullMarked;

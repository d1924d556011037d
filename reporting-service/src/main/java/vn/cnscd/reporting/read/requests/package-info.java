/** Reports that were asked for beside the cycle (báo cáo đột xuất), and who has answered. */
@NullMarked
package vn.cnscd.reporting.read.requests;

import org.jspecify.annotations.NullMarked;

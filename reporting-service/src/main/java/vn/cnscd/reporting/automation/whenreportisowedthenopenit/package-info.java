@NullMarked
package vn.cnscd.reporting.automation.whenreportisowedthenopenit;

import org.jspecify.annotations.NullMarked;

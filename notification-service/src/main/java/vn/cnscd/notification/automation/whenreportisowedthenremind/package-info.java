@NullMarked
package vn.cnscd.notification.automation.whenreportisowedthenremind;

import org.jspecify.annotations.NullMarked;

package vn.cnscd.contracts.reporting;

import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * A unit answered a request for a report, or answered it anew.
 *
 * @param unit the answering unit
 * @param asker the unit that asked
 * @param id the request, among those of the asking unit
 */
public record RequestAnsweredV1(UnitPath unit, UnitPath asker, String id) {}

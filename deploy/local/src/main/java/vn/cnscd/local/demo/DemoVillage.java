package vn.cnscd.local.demo;

import vn.cnscd.contracts.hierarchy.UnitPath;

/**
 * A village (thôn, bản, ấp, tổ dân phố) of the demo.
 *
 * @param kind as units imports name it
 * @param name what follows the kind in its full name
 */
record DemoVillage(UnitPath path, String kind, String kindName, String name, int households) {

    private static final int PEOPLE_PER_HOUSEHOLD = 4;

    String fullName() {
        return kindName + " " + name;
    }

    int population() {
        return households * PEOPLE_PER_HOUSEHOLD - households / 3;
    }

    int adults() {
        return population() * 7 / 10;
    }
}

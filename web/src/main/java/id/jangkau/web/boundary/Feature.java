package id.jangkau.web.boundary;

import id.jangkau.domain.region.Shape.Point;
import java.util.List;
import java.util.Map;

/**
 * One thing of a file that has a place on the globe.
 *
 * @param number 1 for the first of the file
 * @param meanings the properties whose value means one region
 * @param polygons each its outer ring and then its holes; rings are closed
 */
record Feature(int number, Map<String, Meaning> meanings, List<List<List<Point>>> polygons) {

    /**
     * What a property says.
     *
     * @param code of the region
     * @param byName was it said by its name, which regions elsewhere may have too?
     */
    record Meaning(String code, boolean byName) {}
}

/**
 * The REST interface under {@code /api/v1}: reads requests, names everything that is wrong with
 * them, calls the same services as the pages, and writes answers. The contract is {@code
 * META-INF/openapi.yaml}.
 *
 * <p>Bodies are read by hand ({@link id.jangkau.web.json.JsonFields}), so that an error can name
 * its field; answers are written by hand, so that a thousand numbers cost no detour.
 */
package id.jangkau.web.api;

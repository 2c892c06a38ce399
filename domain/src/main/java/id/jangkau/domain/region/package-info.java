/**
 * Where the workers are: five {@link id.jangkau.domain.region.Province provinces} and their {@link
 * id.jangkau.domain.region.Regency kabupaten and kota}, known by the codes of the Ministry of Home
 * Affairs.
 *
 * <p>Regions belong to no data version: a code means the same place in all of them.
 */
package id.jangkau.domain.region;

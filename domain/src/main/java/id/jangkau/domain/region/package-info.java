/**
 * Where the workers are: {@link id.jangkau.domain.region.Province provinces}, their {@link
 * id.jangkau.domain.region.Regency kabupaten and kota}, which are simulated, and what lies in
 * those, down to desa and kelurahan; known by the codes of the Ministry of Home Affairs.
 *
 * <p>Regions belong to no data version: a code means the same place in all of them.
 */
package id.jangkau.domain.region;

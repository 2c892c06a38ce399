/**
 * The page Metode: where every number comes from. Start reading at {@link
 * id.jangkau.web.method.MethodView}.
 *
 * <p>Its formulas are written as {@code docs/model.md} writes them ({@link
 * id.jangkau.web.method.Formula}) and become MathML by {@link id.jangkau.web.method.Mathematics};
 * every symbol leads to the row that explains it ({@link id.jangkau.web.method.Notation}). Its rows
 * are those of the data version in force.
 */
package id.jangkau.web.method;

package id.jangkau.simulation.kernel;

/**
 * Arithmetic on lanes. No loop touches more than seven arrays, because the JIT compiler turns
 * those, and only those, into instructions for several lanes at once.
 */
final class Lanes {

    private Lanes() {}

    /** a = 0 */
    static void clear(double[] a) {
        for (int j = 0; j < a.length; j++) {
            a[j] = 0;
        }
    }

    /** sum += a */
    static void add(double[] a, double[] sum) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += a[j];
        }
    }

    /** sum = a + b */
    static void sum(double[] a, double[] b, double[] sum) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] = a[j] + b[j];
        }
    }

    /** sum += a·b */
    static void addProduct(double[] a, double[] b, double[] sum) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += a[j] * b[j];
        }
    }

    /** ab = a·b */
    static void product(double[] a, double[] b, double[] ab) {
        for (int j = 0; j < ab.length; j++) {
            ab[j] = a[j] * b[j];
        }
    }

    /** rest = a − b·c */
    static void less(double[] a, double[] b, double[] c, double[] rest) {
        for (int j = 0; j < rest.length; j++) {
            rest[j] = a[j] - b[j] * c[j];
        }
    }

    /** a / (n₁·g₁ + n₂·g₂), in place */
    static void divide(double[] a, double[] n1, double[] g1, double[] n2, double[] g2) {
        for (int j = 0; j < a.length; j++) {
            a[j] /= n1[j] * g1[j] + n2[j] * g2[j];
        }
    }

    /** λ(1 − φ·b) */
    static void share(double[] lambda, double[] phi, double[] b, double[] rate) {
        for (int j = 0; j < rate.length; j++) {
            rate[j] = lambda[j] * (1 - phi[j] * b[j]);
        }
    }

    /** h = min(most, e₀·z) + e_m·m */
    static void spontaneous(
            double[] e0, double[] z, double most, double[] em, double[] m, double[] h) {
        for (int j = 0; j < h.length; j++) {
            h[j] = Math.min(most, e0[j] * z[j]) + em[j] * m[j];
        }
    }

    /** p = (1 − σ)·c + σ·p − p₀ */
    static void rise(double[] sigma, double[] c, double[] p0, double[] p) {
        for (int j = 0; j < p.length; j++) {
            p[j] = (1 - sigma[j]) * c[j] + sigma[j] * p[j] - p0[j];
        }
    }

    /** x = (max(0, h + p) + v)·(n − l − a): equation (5) and the enrolment of (6) */
    static void enrolment(
            double[] h, double[] p, double[] v, double[] n, double[] l, double[] a, double[] x) {
        for (int j = 0; j < x.length; j++) {
            x[j] = (Math.max(0, h[j] + p[j]) + v[j]) * (n[j] - l[j] - a[j]);
        }
    }

    /** k += s·a − λ·e + ρ·l */
    static void addMembers(
            double[] s,
            double[] a,
            double[] lambda,
            double[] e,
            double[] rho,
            double[] l,
            double[] k) {
        for (int j = 0; j < k.length; j++) {
            k[j] += s[j] * a[j] - lambda[j] * e[j] + rho[j] * l[j];
        }
    }

    /** k = λ·e − b·l */
    static void lapsing(double[] lambda, double[] e, double[] b, double[] l, double[] k) {
        for (int j = 0; j < k.length; j++) {
            k[j] = lambda[j] * e[j] - b[j] * l[j];
        }
    }

    /** sum = k, next = y + h·k: the first stage of Runge–Kutta */
    static void firstStage(double[] y, double[] k, double h, double[] sum, double[] next) {
        for (int j = 0; j < next.length; j++) {
            sum[j] = k[j];
            next[j] = y[j] + h * k[j];
        }
    }

    /** sum += 2k, next = y + h·k: the second and third stage */
    static void middleStage(double[] y, double[] k, double h, double[] sum, double[] next) {
        for (int j = 0; j < next.length; j++) {
            sum[j] += 2 * k[j];
            next[j] = y[j] + h * k[j];
        }
    }

    /** y += h·(sum + k): the last stage */
    static void lastStage(double[] y, double[] k, double h, double[] sum) {
        for (int j = 0; j < y.length; j++) {
            y[j] += h * (sum[j] + k[j]);
        }
    }
}

package id.jangkau.simulation.uncertainty;

/**
 * Arithmetic on draws that stand side by side. Each loop touches few arrays, because the JIT
 * compiler turns those, and only those, into instructions for several draws at once.
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

    /** sum += a·b */
    static void addProduct(double[] a, double[] b, double[] sum) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += a[j] * b[j];
        }
    }

    /** sum += n·a */
    static void addScaled(double n, double[] a, double[] sum) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += n * a[j];
        }
    }

    /** sum += a·b + c·d */
    static void addProducts(double[] a, double[] b, double[] c, double[] d, double[] sum) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += a[j] * b[j] + c[j] * d[j];
        }
    }

    /** rest −= a·b */
    static void lessProduct(double[] a, double[] b, double[] rest) {
        for (int j = 0; j < rest.length; j++) {
            rest[j] -= a[j] * b[j];
        }
    }

    /** c /= n₁·g₁ + n₂·g₂ */
    static void divide(double[] c, double n1, double[] g1, double n2, double[] g2) {
        for (int j = 0; j < c.length; j++) {
            c[j] /= n1 * g1[j] + n2 * g2[j];
        }
    }

    /** ab = a·b */
    static void product(double[] a, double[] b, double[] ab) {
        for (int j = 0; j < ab.length; j++) {
            ab[j] = a[j] * b[j];
        }
    }

    /** p = (1 − σ)·c + σ·p − p₀ */
    static void rise(double[] sigma, double[] c, double[] p0, double[] p) {
        for (int j = 0; j < p.length; j++) {
            p[j] = (1 - sigma[j]) * c[j] + sigma[j] * p[j] - p0[j];
        }
    }

    /** rate = max(0, h + e_p·p) + assisted, equation (5) */
    static void enrolment(double[] h, double[] peer, double[] p, double[] assisted, double[] rate) {
        for (int j = 0; j < rate.length; j++) {
            rate[j] = Math.max(0, h[j] + peer[j] * p[j]) + assisted[j];
        }
    }

    /** x = n·g − l − e */
    static void rest(double n, double[] g, double[] l, double[] e, double[] x) {
        for (int j = 0; j < x.length; j++) {
            x[j] = n * g[j] - l[j] - e[j];
        }
    }

    /** k = (a − b)·e + r·l */
    static void stayingAndReturning(
            double[] a, double[] b, double[] e, double[] r, double[] l, double[] k) {
        for (int j = 0; j < k.length; j++) {
            k[j] = (a[j] - b[j]) * e[j] + r[j] * l[j];
        }
    }

    /** k = a·e − b·l */
    static void lapsing(double[] a, double[] e, double[] b, double[] l, double[] k) {
        for (int j = 0; j < k.length; j++) {
            k[j] = a[j] * e[j] - b[j] * l[j];
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

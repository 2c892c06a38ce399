package id.jangkau.simulation.model;

import java.util.Arrays;

/** Equal weights inside each group, from sums: the cost is linear in the regions. */
final class GroupNeighbours implements Neighbours {

    private final int[] group;
    private final int[] size;
    private final int[] first; // region of each group
    private final boolean lonely; // whether a region has its group for itself

    GroupNeighbours(int[] group) {
        this.group = group.clone();
        int groups = 0;
        for (int g : group) {
            groups = Math.max(groups, g + 1);
        }
        size = new int[groups];
        first = new int[groups];
        for (int r = group.length - 1; r >= 0; r--) {
            size[group[r]]++;
            first[group[r]] = r;
        }
        lonely = Arrays.stream(size).anyMatch(one -> one == 1);
    }

    @Override
    public int regions() {
        return group.length;
    }

    @Override
    public void around(double[] coverage, double[] around) {
        double sum = 0;
        for (int r = 0; r < group.length; r++) {
            int place = first[group[r]];
            around[place] = place == r ? coverage[r] : around[place] + coverage[r];
            sum += coverage[r];
        }
        for (int r = group.length - 1; r >= 0; r--) { // the sum of a group stands in its first
            int others = size[group[r]] - 1;
            if (others > 0) {
                around[r] = (around[first[group[r]]] - coverage[r]) / others;
            } else if (group.length > 1) {
                around[r] = (sum - coverage[r]) / (group.length - 1);
            } else {
                around[r] = coverage[r];
            }
        }
    }

    @Override
    public Lanes lanes(int draws) {
        return new SideBySide(draws);
    }

    private final class SideBySide implements Lanes {

        private final double[][] groupSum;
        private final double[] sum;

        SideBySide(int draws) {
            groupSum = new double[size.length][draws];
            sum = new double[draws];
        }

        @Override
        public void around(double[][] coverage, double[][] around) {
            for (double[] one : groupSum) {
                Arrays.fill(one, 0);
            }
            Arrays.fill(sum, 0);
            for (int r = 0; r < group.length; r++) {
                add(coverage[r], groupSum[group[r]]);
                if (lonely) {
                    add(coverage[r], sum);
                }
            }
            for (int r = 0; r < group.length; r++) {
                int others = size[group[r]] - 1;
                if (others > 0) {
                    mean(groupSum[group[r]], coverage[r], others, around[r]);
                } else if (group.length > 1) {
                    mean(sum, coverage[r], group.length - 1, around[r]);
                } else {
                    System.arraycopy(coverage[r], 0, around[r], 0, around[r].length);
                }
            }
        }

        private static void add(double[] from, double[] to) {
            for (int j = 0; j < to.length; j++) {
                to[j] += from[j];
            }
        }

        private static void mean(double[] all, double[] own, int others, double[] mean) {
            for (int j = 0; j < mean.length; j++) {
                mean[j] = (all[j] - own[j]) / others;
            }
        }
    }
}

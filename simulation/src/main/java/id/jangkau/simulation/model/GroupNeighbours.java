package id.jangkau.simulation.model;

/** Equal weights inside each group, from sums: the cost is linear in the regions. */
final class GroupNeighbours implements Neighbours {

    private final int[] group;
    private final int[] size;

    GroupNeighbours(int[] group) {
        this.group = group.clone();
        int groups = 0;
        for (int g : group) {
            groups = Math.max(groups, g + 1);
        }
        size = new int[groups];
        for (int g : group) {
            size[g]++;
        }
    }

    @Override
    public int regions() {
        return group.length;
    }

    @Override
    public void around(double[] coverage, double[] around) {
        double[] groupSum = new double[size.length];
        double sum = 0;
        for (int r = 0; r < group.length; r++) {
            groupSum[group[r]] += coverage[r];
            sum += coverage[r];
        }
        for (int r = 0; r < group.length; r++) {
            int others = size[group[r]] - 1;
            if (others > 0) {
                around[r] = (groupSum[group[r]] - coverage[r]) / others;
            } else if (group.length > 1) {
                around[r] = (sum - coverage[r]) / (group.length - 1);
            } else {
                around[r] = coverage[r];
            }
        }
    }
}

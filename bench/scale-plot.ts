import { plot } from './plot.ts';
import type { ScaleData } from './scale.ts';

/** What many clusters, and large ones, cost: time and memory. */
export function scalePlot({ clusters, nodes }: ScaleData): string {
  const few = nodes.filter(({ pools }) => pools === nodes[0]?.pools);
  return plot(
    [
      {
        ...{ title: 'Time of a check', xLabel: 'clusters in one step, or nodes of one cluster', yLabel: 'seconds' },
        series: [
          { name: 'by clusters', points: clusters.map((one) => [one.clusters, one.taken.milliseconds / 1000]) },
          { name: 'by nodes', points: few.map((one) => [one.nodes, one.taken.milliseconds / 1000]) },
        ],
      },
      {
        ...{ title: 'Peak memory of a check', xLabel: 'clusters in one step, or nodes of one cluster', yLabel: 'MB' },
        series: [
          { name: 'by clusters', points: clusters.map((one) => [one.clusters, one.taken.peakMegabytes]) },
          { name: 'by nodes', points: few.map((one) => [one.nodes, one.taken.peakMegabytes]) },
        ],
      },
    ],
    'Both axes are logarithmic. Time grows with clusters once there are more than are looked at side by side; memory hardly grows with either.',
  );
}

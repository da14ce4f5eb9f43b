/** The middle value, or the mean of the two middle values. NaN if there are none. */
export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** Half the interquartile range as a fraction of the median: how far a typical sample is from it. */
export function spread(samples: readonly number[]): number {
  const middle = median(samples);
  return middle === 0 ? 0 : (quantile(samples, 0.75) - quantile(samples, 0.25)) / 2 / middle;
}

/** Median of `a[i] / b[i]`: the ratio is taken within each round. NaN if there are no rounds. */
export function pairedRatio(a: readonly number[], b: readonly number[]): number {
  return median(a.slice(0, b.length).map((sample, round) => sample / b[round]!));
}

/** Interpolates linearly between neighbours. */
function quantile(samples: readonly number[], part: number): number {
  const sorted = samples.toSorted((x, y) => x - y);
  const at = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return low + (high - low) * (at - Math.floor(at));
}

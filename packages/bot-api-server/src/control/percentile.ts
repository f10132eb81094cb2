/** The value that a share of sorted values does not exceed, by nearest rank; `null` where there are none. */
export const percentile = (sorted: Float64Array, share: number): number | null =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;

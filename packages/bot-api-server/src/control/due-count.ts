/** How many updates a rate calls for so long after the start: the first at once, each further one when its time has come. */
export const dueCount = (elapsedMs: number, ratePerSecond: number | null): number =>
  ratePerSecond === null ? Infinity : Math.floor((elapsedMs * ratePerSecond) / 1000) + 1;

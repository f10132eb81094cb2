const MOST_DECIMALS = 2;

/** A score as people write it: at most two decimals, without trailing zeros. */
export const sayScore = (score: number): string => String(Number(score.toFixed(MOST_DECIMALS)));

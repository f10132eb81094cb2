const LONGEST_SECONDS = 60;

/** How many milliseconds Telegram waits after so many failures: the first try again is at once, then 2, 4, 8 … seconds. */
export const retryDelay = (failures: number, retryAfterSeconds: number): number => {
  if (retryAfterSeconds > 0) return Math.min(retryAfterSeconds, 3600) * 1000;
  return failures <= 1 ? 0 : Math.min(2 ** (failures - 1), LONGEST_SECONDS) * 1000;
};

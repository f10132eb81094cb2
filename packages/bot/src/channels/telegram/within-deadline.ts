/**
 * Gives work a signal that ends it at its deadline, or when `ends` does.
 *
 * Made by hand, since every call of the bot has one: `AbortSignal.any` over `AbortSignal.timeout` takes ten times as long.
 */
export const withinDeadline = async <T>(
  deadlineMs: number,
  ends: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const controller = new AbortController();
  const end = (): void => controller.abort(ends?.reason);
  if (ends?.aborted === true) end();
  const deadline = setTimeout(() => controller.abort(new Error(`no answer within ${deadlineMs} ms`)), deadlineMs);
  ends?.addEventListener('abort', end, { once: true });
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(deadline);
    ends?.removeEventListener('abort', end);
  }
};

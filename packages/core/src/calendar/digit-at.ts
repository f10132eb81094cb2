const ZERO = 48;

/** The digit at a place of a text; `NaN` where there is none, which no comparison lets through. */
export const digitAt = (text: string, at: number): number => {
  const value = text.charCodeAt(at) - ZERO;
  return value >= 0 && value <= 9 ? value : Number.NaN;
};

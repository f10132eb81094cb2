const ASKS = /几点|几时|时刻|上午还是下午|\bwhat (?:time|hour)\b|\bat what (?:time|hour)\b|o'clock/;

/** Whether a normalized text asks for the hour of a day. */
export const asksTimeOfDay = (text: string): boolean => ASKS.test(text);

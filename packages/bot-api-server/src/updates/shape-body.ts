import type { Shape } from './update-queue.js';

const isContinuation = (byte: number): boolean => (byte & 0b1100_0000) === 0b1000_0000;

/** A place inside a character of several bytes; the middle where there is none. */
const cutOf = (bytes: Buffer): number => {
  const inside = bytes.findIndex(isContinuation);
  return inside === -1 ? Math.floor(bytes.length / 2) : inside;
};

const padded = (body: string, bytes: number): string => {
  const padding = (text: string): string => body.replace(/\}$/, `,"padding":"${text}"}`);
  return padding('x'.repeat(Math.max(0, bytes - Buffer.byteLength(padding('')))));
};

/** The body in the packets that it goes out in. */
export const shapeBody = (body: string, shape: Shape): readonly Buffer[] => {
  const bytes = Buffer.from(shape.kind === 'oversized' ? padded(body, shape.bytes) : body);
  if (shape.kind !== 'split') return [bytes];
  const cut = cutOf(bytes);
  return [bytes.subarray(0, cut), bytes.subarray(cut)];
};

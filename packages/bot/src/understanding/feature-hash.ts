const OFFSET = 2_166_136_261;
const PRIME = 16_777_619;
const BITS = 24;

/** A 24-bit hash of a feature: short enough to ship, and rare enough to collide. */
export const hashOf = (feature: string): number => {
  let hash = OFFSET;
  for (let at = 0; at < feature.length; at += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(at), PRIME);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 2_246_822_507);
  hash ^= hash >>> 13;
  return hash >>> (32 - BITS);
};

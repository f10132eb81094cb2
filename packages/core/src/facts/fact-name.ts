import type { FactName } from './facts.js';

const NAMES: Readonly<Record<FactName, true>> = {
  rawScore: true,
  rawPassMark: true,
  reportScore: true,
  sitting: true,
  kind: true,
  stage: true,
  province: true,
  publishedOn: true,
  on: true,
  ground: true,
  validUntil: true,
  refundExtension: true,
  category: true,
  subject: true,
  passes: true,
  writtenCategory: true,
  writtenSubject: true,
  basis: true,
  basisProvince: true,
  student: true,
  lastWrittenSitting: true,
  writtenProvince: true,
};

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(Object.keys(NAMES));

/**
 * Whether some rule takes a fact of this name.
 *
 * @example
 * isFactName('rawScore') // => true
 */
export const isFactName = (name: string): name is FactName => KNOWN.has(name);

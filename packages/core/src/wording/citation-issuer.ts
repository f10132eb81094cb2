import type { Citation } from '../result/citation.js';

const UNKNOWN = '不详';

/** The issuer of a source, where it adds something to the title. */
export const issuerBeside = ({ title, issuer }: Citation): string | undefined =>
  issuer === '' || issuer === UNKNOWN || title.includes(issuer) ? undefined : issuer;

/** What must hold: each is `most` or `least`, and is measured as one number. */

/** @typedef {{ what: string, value: number, unit: string, most?: number, least?: number }} Measure */

const VALIDITY = '@ntce/core/validity';
const INDEX = '@ntce/core';
const SCHEMAS = '@ntce/core/schemas';

/** The entries whose import is measured. */
export const ENTRIES = [VALIDITY, INDEX, SCHEMAS];

/** @returns {Measure[]} */
export const measuresOf = ({ speed, allocation, imports }) => [
  { what: 'typed / bare', value: speed.ratio('typed', 'bare'), unit: '×', most: 2.5 },
  { what: 'evaluate / bare', value: speed.ratio('evaluate', 'bare'), unit: '×', most: 15 },
  { what: 'json-rules / typed', value: speed.ratio('json-rules', 'typed'), unit: '×', least: 300 },
  { what: 'json-logic / typed', value: speed.ratio('json-logic', 'typed'), unit: '×', least: 8 },
  { what: 'a typed decision allocates', value: allocation, unit: ' B', most: 600 },
  { what: `import ${VALIDITY}`, value: imports.added(VALIDITY), unit: ' ms', most: 15 },
  { what: `import ${INDEX}`, value: imports.added(INDEX), unit: ' ms', most: 70 },
  { what: `import ${SCHEMAS}`, value: imports.added(SCHEMAS), unit: ' ms', most: 70 },
];

export const holds = ({ value, most = Infinity, least = -Infinity }) => value <= most && value >= least;

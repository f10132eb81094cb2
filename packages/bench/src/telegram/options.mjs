import { parseArgs } from 'node:util';

const countOf = (name, text) => {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new RangeError(`--${name}: expected a whole number from 1 on, received "${text}"`);
};

/** Reads `--quick` and counts by name; a count that is not given is the usual one, or the quick one. */
export const readOptions = (counts) => {
  const options = Object.fromEntries(Object.keys(counts).map((name) => [name, { type: 'string' }]));
  const { values } = parseArgs({ options: { ...options, quick: { type: 'boolean', default: false } } });
  const { quick } = values;
  const read = ([name, { usual, quickly }]) => [
    name,
    values[name] === undefined ? (quick ? quickly : usual) : countOf(name, values[name]),
  ];
  return { quick, ...Object.fromEntries(Object.entries(counts).map(read)) };
};

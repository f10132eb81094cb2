import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { evaluate } from '../src/evaluate.js';
import { FactError } from '../src/result/fact-error.js';
import { RULE_NAMES, type RuleName } from '../src/rule-name.js';

const caseFolder = fileURLToPath(new URL('../cases/', import.meta.url));

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const codes = z.array(z.string().regex(/^[a-z][a-z0-9-]*$/)).min(1);

/** What may be expected of every result beside its status: codes and sources that must be among the result's. */
const aboutReasons = {
  reasons: codes.optional(),
  /** The whole list of codes, in any order. */
  onlyReasons: codes.optional(),
  /** Ids of sources that must appear. */
  sources: codes.optional(),
};

const decidedSchema = z.strictObject({
  status: z.literal('decided'),
  /** Objects partially: the keys given; arrays and all else exactly. */
  value: z.unknown().refine((value) => value !== undefined, 'a value'),
  /** Keys that the value must not have. */
  absent: z.array(z.string()).min(1).optional(),
  certainty: z.enum(['stated', 'derived', 'estimated']).optional(),
  ...aboutReasons,
});

const needsFactsSchema = z.strictObject({
  status: z.literal('needs-facts'),
  missing: z.array(z.string()).min(1),
  ...aboutReasons,
});

const notCoveredSchema = z.strictObject({ status: z.literal('not-covered'), ...aboutReasons, reasons: codes });

const errorSchema = z.strictObject({
  error: z.strictObject({
    path: z.string(),
    code: z.enum(['malformed', 'contradiction', 'unknown-fact', 'unknown-rule']),
  }),
});

const caseSchema = z.strictObject({
  name: z.string().min(1),
  facts: z.custom<JsonObject>(isObject, 'an object of facts'),
  expect: z.union([decidedSchema, needsFactsSchema, notCoveredSchema, errorSchema]),
  source: z.string().min(1),
});

/** The cases of one rule, as its file has them. */
export const caseFileSchema = z.strictObject({
  rule: z.enum(RULE_NAMES),
  about: z.string().regex(/^[A-Z].*\.$/),
  cases: z.array(caseSchema),
});

/** One case. */
export type RuleCase = z.infer<typeof caseSchema>;

type Answer = z.infer<typeof decidedSchema | typeof needsFactsSchema | typeof notCoveredSchema>;

/** A file of the folder: its name and what it holds, not yet checked. */
export interface CaseFile {
  readonly file: string;
  readonly content: unknown;
}

const RULES_IN_WORDS = 'rules.md';

/** The page that the cases cite. */
export const rulesInWords = readFileSync(join(caseFolder, RULES_IN_WORDS), 'utf8');

/** Every file of cases. */
export const readCaseFiles = (): readonly CaseFile[] =>
  readdirSync(caseFolder)
    .filter((file) => file !== RULES_IN_WORDS)
    .sort()
    .map((file) => ({ file, content: JSON.parse(readFileSync(join(caseFolder, file), 'utf8')) as unknown }));

const outcomeOf = (rule: RuleName, facts: unknown): JsonObject => {
  try {
    return { ...evaluate(rule, facts) };
  } catch (error) {
    if (error instanceof FactError) return { error: { path: error.path, code: error.code } };
    throw error;
  }
};

/** One text for equal JSON values, whatever the order of their keys. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return value === undefined ? 'nothing' : JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
};

const differ = (path: string, expected: unknown, received: unknown): string =>
  `${path}: expected ${canonical(expected)}, received ${canonical(received)}`;

const exactly = (path: string, expected: unknown, received: unknown): readonly string[] =>
  canonical(expected) === canonical(received) ? [] : [differ(path, expected, received)];

const partially = (path: string, expected: unknown, received: unknown): readonly string[] => {
  if (!isObject(expected)) return exactly(path, expected, received);
  if (!isObject(received)) return [differ(path, expected, received)];
  return Object.keys(expected).flatMap((key) =>
    partially(`${path}.${key}`, expected[key], received[key]),
  );
};

const among = (
  path: string,
  expected: readonly string[],
  received: readonly string[],
): readonly string[] =>
  expected.every((entry) => received.includes(entry)) ? [] : [differ(path, expected, received)];

const without = (path: string, keys: readonly string[], value: unknown): readonly string[] =>
  keys.filter((key) => isObject(value) && key in value).map((key) => `${path}.${key}: expected none`);

interface ReasonLike {
  readonly code: string;
  readonly sources: readonly { readonly id: string }[];
}

const reasonsOf = ({ reasons }: JsonObject): readonly ReasonLike[] =>
  Array.isArray(reasons) ? (reasons as readonly ReasonLike[]) : [];

const reasonDifferences = (
  { reasons = [], onlyReasons, sources = [] }: Answer,
  outcome: JsonObject,
): readonly string[] => {
  const received = reasonsOf(outcome).map(({ code }) => code);
  const cited = reasonsOf(outcome).flatMap((reason) => reason.sources.map(({ id }) => id));
  return [
    ...among('reasons', reasons, received),
    ...among('sources', sources, cited),
    ...(onlyReasons === undefined
      ? []
      : exactly('onlyReasons', [...onlyReasons].sort(), [...received].sort())),
  ];
};

const statusDifferences = (expected: Answer, outcome: JsonObject): readonly string[] => {
  if (expected.status === 'needs-facts') return exactly('missing', expected.missing, outcome['missing']);
  if (expected.status === 'not-covered') return [];
  const { value, absent = [], certainty } = expected;
  return [
    ...partially('value', value, outcome['value']),
    ...without('value', absent, outcome['value']),
    ...(certainty === undefined ? [] : exactly('certainty', certainty, outcome['certainty'])),
  ];
};

/** A result in short, for the message of a failure. */
const inShort = (outcome: JsonObject): JsonObject => ({
  ...outcome,
  reasons: reasonsOf(outcome).map(({ code }) => code),
});

/** Where a rule answers otherwise than a case expects; nothing where it answers as expected. */
export const differences = (rule: RuleName, { facts, expect }: RuleCase): readonly string[] => {
  const outcome = outcomeOf(rule, facts);
  if ('error' in expect) return exactly('error', expect.error, outcome['error'] ?? inShort(outcome));
  if (outcome['status'] !== expect.status) return [differ('status', expect.status, inShort(outcome))];
  return [...statusDifferences(expect, outcome), ...reasonDifferences(expect, outcome)];
};

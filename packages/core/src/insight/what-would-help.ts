import { checkDate } from '../facts/check-date.js';
import type { Facts, Pass } from '../facts/facts.js';
import type { Decided } from '../result/result.js';
import { rules } from '../rules.js';
import { checkFacts } from './check-facts.js';
import { checkRule } from './check-rule.js';
import { changesBetween, type Change } from './help/change.js';
import type { PredicateName } from './help/predicate-name.js';
import { registrationOf } from './rounds-ahead.js';
import { questionOf } from './help/question.js';
import { isTrue, takeWays, type WayName } from './help/ways.js';

/** Some facts changed together, and the answer that they then give. */
export interface Suggestion {
  /** What to change, each fact once. */
  readonly changes: readonly Change[];
  /** The papers still to pass, all in the sitting that they name; empty where none is. */
  readonly papersToPass: readonly Pass[];
  /** What the rule answers then: true. */
  readonly result: Decided<boolean>;
}

/** The ways to turn each predicate true; none where only the past could. */
const WAYS_OF_RULES: Readonly<Record<PredicateName, readonly WayName[]>> = {
  'score.pass': [],
  'review.open': ['wait'],
  'review.ground': [],
  'validity.written-on': ['wait'],
  'interview.category': ['category', 'subject', 'papers'],
  'interview.subject': ['category', 'subject', 'round', 'papers'],
  'interview.area': ['province', 'permit', 'permit-here', 'round'],
  'interview.window': ['round', 'wait'],
  'interview.eligible': ['category', 'subject', 'province', 'permit', 'permit-here', 'round', 'papers', 'wait'],
};

/** No more ways than this are taken together. */
const MOST_WAYS = 3;

/** Nobody reads more. */
const MOST_SUGGESTIONS = 24;

const together = (ways: readonly WayName[], size: number): readonly (readonly WayName[])[] =>
  size === 0
    ? [[]]
    : ways.flatMap((way, at) => together(ways.slice(at + 1), size - 1).map((others) => [way, ...others]));

/** Papers come with their own round and day, and the permit here with the permit. */
const EXCLUDES: readonly (readonly [WayName, WayName])[] = [
  ['papers', 'round'],
  ['papers', 'wait'],
  ['permit', 'permit-here'],
  ['province', 'permit-here'],
];

const areCompatible = (ways: readonly WayName[]): boolean =>
  !EXCLUDES.some(([a, b]) => ways.includes(a) && ways.includes(b));

/** Another round helps only who may still register when its registration begins. */
const holdsInRound = (rule: PredicateName, asked: Facts, after: Facts): boolean => {
  const { sitting, on } = after;
  if (rule !== 'interview.eligible' || sitting === undefined || on === undefined) return true;
  if (sitting === asked.sitting) return true;
  const registration = registrationOf(after, sitting);
  if (registration === undefined) return false;
  return on >= registration.from || isTrue(rule, { ...after, on: registration.from });
};

/** Another category opens a subject only to who holds the papers of that category. */
const holdsInCategory = (rule: PredicateName, asked: Facts, after: Facts): boolean =>
  rule !== 'interview.subject' || after.category === asked.category || isTrue('interview.category', after);

const suggestionOf = (rule: PredicateName, asked: Facts, after: Facts): readonly Suggestion[] => {
  const result = rules[rule](after);
  if (result.status !== 'decided' || !result.value) return [];
  if (!holdsInRound(rule, asked, after) || !holdsInCategory(rule, asked, after)) return [];
  const papersToPass = (after.passes ?? []).filter((pass) => asked.passes?.includes(pass) === false);
  return [{ changes: changesBetween(asked, after), papersToPass, result }];
};

const factsChanged = ({ changes }: Suggestion): readonly string[] => changes.map(({ fact }) => fact);

const isMoreThan = (some: Suggestion, other: Suggestion): boolean => {
  const facts = factsChanged(some);
  return other.changes.length < facts.length && factsChanged(other).every((fact) => facts.includes(fact));
};

const search = (rule: PredicateName, asked: Facts): readonly Suggestion[] => {
  const helped: (readonly WayName[])[] = [];
  const found: Suggestion[] = [];
  const question = questionOf(rule, asked);
  for (let size = 1; size <= MOST_WAYS && found.length < MOST_SUGGESTIONS; size += 1) {
    for (const ways of together(WAYS_OF_RULES[rule], size).filter(areCompatible)) {
      if (helped.some((fewer) => fewer.every((way) => ways.includes(way)))) continue;
      const suggestions = takeWays(ways, question).flatMap((after) => suggestionOf(rule, asked, after));
      if (suggestions.length > 0) helped.push(ways);
      found.push(...suggestions);
    }
  }
  return found;
};

/**
 * The smallest changes that would turn a predicate from false to true, each asked for and found true.
 *
 * It changes what a candidate can still choose or do: the category; the subject; the province, to the one
 * in which the basis lies; the basis, to a residence permit (`basisProvince` only along with it, to the
 * province of the interview); the round of the interview, to one of the next four; the day, to a later one;
 * and the papers still to pass, all in one of the next four written exams, with the interview and the day that
 * they then serve for, which takes the facts `category`, `passes` and `on`. It never changes the past, nor what
 * only life can: a score, a written sitting, a household registration, work or school. A fact that is not
 * known is not made up; only a subject is chosen, along with another category.
 *
 * Smallest: no suggestion changes all the facts that another one does and more. At most three of these ways
 * are taken together, and at most 24 suggestions given. Fewer changes come first, then fewer papers. An empty
 * list where the answer is not false, or nothing helps.
 *
 * @throws FactError where a fact is malformed or contradicts the exam, or no predicate has that name
 * @example
 * whatWouldHelp('interview.area', {
 *   province: '11',
 *   basis: 'household-registration',
 *   basisProvince: '42',
 *   sitting: '2023H2',
 * }).map(({ changes }) => changes) // => [[{ fact: 'province', to: '42' }], [{ fact: 'basis', to: 'residence-permit' }, { fact: 'basisProvince', to: '11' }]]
 * @example
 * whatWouldHelp('score.pass', { reportScore: 69 }) // => []
 */
export const whatWouldHelp = (rule: PredicateName, facts: Facts): readonly Suggestion[] => {
  checkRule(WAYS_OF_RULES, rule);
  checkFacts(facts);
  const result = rules[rule](facts);
  const isFalse = result.status === 'decided' && !result.value;
  if (facts.on !== undefined && WAYS_OF_RULES[rule].includes('papers')) checkDate(facts.on, 'on');
  if (!isFalse) return [];
  const found = search(rule, facts);
  return found
    .filter((some) => !found.some((other) => isMoreThan(some, other)))
    .sort((a, b) => a.changes.length - b.changes.length || a.papersToPass.length - b.papersToPass.length)
    .slice(0, MOST_SUGGESTIONS);
};

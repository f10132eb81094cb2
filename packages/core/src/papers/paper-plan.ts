import type { Pass } from '../facts/facts.js';
import { CATEGORIES, type Category } from '../rulebook/category.js';
import { PAPER_CODES, type PaperCode } from '../rulebook/paper-code.js';
import { SUBJECTS, type Subject } from '../rulebook/subject.js';
import { NO_PAPERS, placeIn, THIRD_OF_SUBJECT, type HeldPapers } from './held-papers.js';
import { isPassed } from './pass-status.js';
import {
  hasSubject,
  paperThreeOf,
  requirementsOf,
  requirementsWhateverSubject,
  type Requirement,
} from './requirements.js';

/** What a code is good for in a plan. */
export interface Role {
  /** Which requirement the code serves; -1 where it serves none. */
  readonly requirement: number;
  readonly place: HeldPapers;
}

/** The papers that a category and subject take, and what every code is good for. */
export interface PaperPlan {
  /** The subject; `undefined` without one, or with one that the category does not have. */
  readonly subject: Subject | undefined;
  readonly requirements: readonly Requirement[];
  readonly roles: ReadonlyMap<PaperCode, Role>;
}

const planOf = (
  category: Category,
  subject: Subject | undefined,
  requirements: readonly Requirement[],
): PaperPlan => {
  const third = subject === undefined ? undefined : paperThreeOf(category, subject);
  const roles = new Map<PaperCode, Role>();
  for (const code of PAPER_CODES) {
    const requirement = requirements.findIndex(({ codes }) => codes.includes(code));
    const place = placeIn(category, code) | (code === third ? THIRD_OF_SUBJECT : NO_PAPERS);
    roles.set(code, { requirement, place });
  }
  return { subject, requirements, roles };
};

const plansOf = (category: Category): ReadonlyMap<Subject | undefined, PaperPlan> => {
  const plans = new Map<Subject | undefined, PaperPlan>();
  plans.set(undefined, planOf(category, undefined, requirementsWhateverSubject(category)));
  for (const subject of SUBJECTS) {
    const requirements = hasSubject(category, subject) ? requirementsOf(category, subject) : undefined;
    if (requirements !== undefined) plans.set(subject, planOf(category, subject, requirements));
  }
  return plans;
};

const PLANS: ReadonlyMap<Category, ReadonlyMap<Subject | undefined, PaperPlan>> = /* @__PURE__ */ new Map(
  CATEGORIES.map((category) => [category, plansOf(category)]),
);

const PLAIN_PLANS: ReadonlyMap<Category, PaperPlan> = /* @__PURE__ */ new Map(
  CATEGORIES.map((category) => [category, planOf(category, undefined, requirementsOf(category, undefined) ?? [])]),
);

const onRecord = (plan: PaperPlan | undefined, category: Category): PaperPlan => {
  if (plan === undefined) throw new RangeError(`no papers on record for ${category}`);
  return plan;
};

/** The plan of a category and subject; without a subject, of papers one and two by their plain codes. */
export const plainPlanFor = (category: Category, subject: Subject | undefined): PaperPlan =>
  onRecord(subject === undefined ? PLAIN_PLANS.get(category) : PLANS.get(category)?.get(subject), category);

/**
 * The plan of a category and subject. Without a subject, or with one that the category does not have:
 * what every subject of the category takes, by any code that serves for some subject.
 */
export const planFor = (category: Category, subject: Subject | undefined): PaperPlan => {
  const plans = PLANS.get(category);
  return onRecord(plans?.get(subject) ?? plans?.get(undefined), category);
};

/** The papers of a plan's category that some pass is for. */
export const heldPapersOf = (passes: readonly Pass[], { roles }: PaperPlan): HeldPapers => {
  let held = NO_PAPERS;
  for (const pass of passes) if (isPassed(pass)) held |= roles.get(pass.paper)?.place ?? NO_PAPERS;
  return held;
};

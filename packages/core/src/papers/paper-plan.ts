import type { Pass } from '../facts/facts.js';
import { onceFor } from '../result/once-for.js';
import type { Category } from '../rulebook/category.js';
import { PAPER_CODES, type PaperCode } from '../rulebook/paper-code.js';
import type { Subject } from '../rulebook/subject.js';
import { NO_PAPERS, placeIn, THIRD_OF_SUBJECT, type HeldPapers } from './held-papers.js';
import { isPassed } from './pass-status.js';
import {
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

const plans = /* @__PURE__ */ onceFor((category: Category) =>
  onceFor((subject: Subject | undefined): PaperPlan => {
    const requirements = subject === undefined ? requirementsWhateverSubject(category) : requirementsOf(category, subject);
    return requirements === undefined ? planFor(category, undefined) : planOf(category, subject, requirements);
  }),
);

const plainPlan = /* @__PURE__ */ onceFor((category: Category) =>
  planOf(category, undefined, requirementsOf(category, undefined) ?? []),
);

/** The plan of a category and one of its subjects; without a subject, of papers one and two by their plain codes. */
export const plainPlanFor = (category: Category, subject: Subject | undefined): PaperPlan =>
  subject === undefined ? plainPlan(category) : planFor(category, subject);

/**
 * The plan of a category and subject. Without a subject, or with one that the category does not have:
 * what every subject of the category takes, by any code that serves for some subject.
 */
export const planFor = (category: Category, subject: Subject | undefined): PaperPlan => plans(category)(subject);

/** The papers of a plan's category that some pass is for. */
export const heldPapersOf = (passes: readonly Pass[], { roles }: PaperPlan): HeldPapers => {
  let held = NO_PAPERS;
  for (const pass of passes) if (isPassed(pass)) held |= roles.get(pass.paper)?.place ?? NO_PAPERS;
  return held;
};

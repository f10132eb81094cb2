import { PAPER_CODES, type PaperCode } from '../rulebook/paper-code.js';
import { A_CODE_SUBJECTS } from '../rulebook/paper-rules.js';
import { papers } from '../rulebook/papers.js';
import { onceFor } from '../result/once-for.js';
import type { Category } from '../rulebook/category.js';
import { interviewSubjects } from '../rulebook/interview-subjects.js';
import { SUBJECTS, type Subject } from '../rulebook/subject.js';

/** A paper that a category takes, with the codes that serve for it, its own first. */
export interface Requirement {
  readonly paper: PaperCode;
  readonly codes: readonly PaperCode[];
}

/** Whether the papers of a category depend on the subject at all. */
export const dependsOnSubject = (category: Category): boolean => interviewSubjects[category] !== null;

/** Whether a category has a subject in the interview. */
export const hasSubject = (category: Category, subject: Subject): boolean =>
  interviewSubjects[category]?.[subject] !== undefined;

/**
 * The interview subjects of a category; none for kindergarten, and none for the categories that go by majors.
 *
 * @example
 * subjectsOf('kindergarten') // => []
 */
export const subjectsOf = (category: Category): readonly Subject[] =>
  SUBJECTS.filter((subject) => hasSubject(category, subject));

/** Papers one and two of a category by their plain codes, in order. */
const firstTwo = (category: Category): readonly PaperCode[] =>
  PAPER_CODES.filter((code) => {
    const { plain, position, categories } = papers[code];
    return plain === undefined && position !== 3 && categories.includes(category);
  }).sort((a, b) => papers[a].position - papers[b].position);

const aCodeOf = (plain: PaperCode): PaperCode | undefined =>
  PAPER_CODES.find((code) => papers[code].plain === plain);

const thirdPapersOf = /* @__PURE__ */ onceFor((category: Category): ReadonlyMap<Subject, PaperCode> => {
  const thirds = new Map<Subject, PaperCode>();
  for (const code of PAPER_CODES) {
    const { subject, categories } = papers[code];
    if (subject !== undefined && categories.includes(category)) thirds.set(subject, code);
  }
  return thirds;
});


/** The third paper of a subject; `undefined` for a subject without one. */
export const paperThreeOf = (category: Category, subject: Subject): PaperCode | undefined =>
  thirdPapersOf(category).get(subject);

const withACode = (plain: PaperCode, category: Category): Requirement => {
  const aCode = aCodeOf(plain);
  return aCode === undefined || !papers[aCode].categories.includes(category)
    ? { paper: plain, codes: [plain] }
    : { paper: aCode, codes: [aCode, plain] };
};

/**
 * The papers of a category and subject; without a subject, papers one and two by their plain codes.
 * `undefined` where the category does not have the subject.
 */
export const requirementsOf = (
  category: Category,
  subject: Subject | undefined,
): readonly Requirement[] | undefined => {
  if (subject !== undefined && !hasSubject(category, subject)) return undefined;
  const common = firstTwo(category).map((code) =>
    subject !== undefined && A_CODE_SUBJECTS.has(subject)
      ? withACode(code, category)
      : { paper: code, codes: [code] },
  );
  const third = subject === undefined ? undefined : paperThreeOf(category, subject);
  return third === undefined ? common : [...common, { paper: third, codes: [third] }];
};

/** The papers that a category takes whatever the subject, with every code that serves for some subject. */
export const requirementsWhateverSubject = (category: Category): readonly Requirement[] =>
  firstTwo(category).map((code) => ({ paper: code, codes: withACode(code, category).codes }));

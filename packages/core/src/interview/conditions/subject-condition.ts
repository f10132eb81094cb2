import type { Sitting } from '../../calendar/sitting.js';
import type { Pass } from '../../facts/facts.js';
import {
  holdsACodeOnly,
  holdsPlainFirstTwo,
  holdsThird,
  holdsThirdOfSubject,
  type HeldPapers,
} from '../../papers/held-papers.js';
import { heldPapersOf, planFor } from '../../papers/paper-plan.js';
import { isPassed } from '../../papers/pass-status.js';
import { paperThreeOf } from '../../papers/requirements.js';
import { fail, hold, need, note, type Findings } from '../../result/findings.js';
import { onceFor } from '../../result/once-for.js';
import { because, reasonFor } from '../../result/reason.js';
import type { Citations } from '../../result/citation.js';
import type { Category } from '../../rulebook/category.js';
import {
  aCodesOpenSources,
  kindergartenSources,
  noSubjectSources,
  subjectChoiceSources,
} from '../../rulebook/interview-rules.js';
import { interviewSubjects } from '../../rulebook/interview-subjects.js';
import { A_CODE_SUBJECTS, newSubjectCodeSources, newSubjectSources } from '../../rulebook/paper-rules.js';
import { SUBJECTS, type Subject } from '../../rulebook/subject.js';

const ofCategory = (category: Category): { readonly category: Category } => ({ category });

const noSubjectDivision = /* @__PURE__ */ reasonFor('no-subject-division', ofCategory, kindergartenSources);
const subjectByCatalogue = /* @__PURE__ */ reasonFor('subject-by-catalogue', ofCategory, noSubjectSources);
const ofPaperThree = /* @__PURE__ */ onceFor((category: Category) =>
  reasonFor('subject-of-paper-three', (subject: Subject) => ({ category, subject }), subjectChoiceSources),
);

const notOpenEverywhere = /* @__PURE__ */ onceFor((sources: Citations) =>
  reasonFor('not-open-everywhere', (subject: Subject) => ({ subject }), sources),
);

/** A codes open music, physical education and art only. */
const isClosedByACodes = (held: HeldPapers, subject: Subject): boolean =>
  holdsACodeOnly(held) && !A_CODE_SUBJECTS.has(subject);

const thirdSubjectsOf = (passes: readonly Pass[], category: Category): readonly Subject[] =>
  SUBJECTS.filter((subject) => {
    const third = paperThreeOf(category, subject);
    return passes.some((pass) => pass.paper === third && isPassed(pass));
  });

/** Whether a subject that came later is there: an interview is never earlier than the papers passed for it. */
const checkSince = (
  findings: Findings,
  subject: Subject,
  since: Sitting,
  sitting: Sitting | undefined,
  passes: readonly Pass[] | undefined,
): void => {
  if (sitting !== undefined && sitting >= since) return;
  if (passes?.some((pass) => pass.sitting >= since) === true) return;
  if (sitting === undefined) return need(findings, 'sitting');
  return fail(findings, because('subject-not-yet-offered', { subject, since }, newSubjectSources));
};

const checkThirdPaper = (
  findings: Findings,
  category: Category,
  subject: Subject,
  passes: readonly Pass[],
  held: HeldPapers,
): void => {
  if (holdsThirdOfSubject(held)) {
    return hold(findings, ofPaperThree(category)(subject));
  }
  if (holdsThird(held)) {
    const written = thirdSubjectsOf(passes, category);
    return fail(
      findings,
      because('subject-not-of-paper-three', { subject, written }, subjectChoiceSources),
    );
  }
  return fail(findings, because('paper-three-missing', { category }, subjectChoiceSources));
};

const checkByPasses = (
  findings: Findings,
  category: Category,
  subject: Subject,
  passes: readonly Pass[],
  held: HeldPapers,
): void => {
  const third = category === 'primary' ? undefined : paperThreeOf(category, subject);
  if (isClosedByACodes(held, subject)) {
    fail(findings, because('subject-closed-to-a-codes', { subject }, aCodesOpenSources));
    if (third === undefined) return;
  }
  if (category === 'primary') {
    return hold(findings, because('subject-free', { category, subject }, subjectChoiceSources));
  }
  if (third !== undefined) return checkThirdPaper(findings, category, subject, passes, held);
  return holdsPlainFirstTwo(held)
    ? hold(findings, because('subject-without-paper-three', { subject }, newSubjectSources))
    : fail(findings, because('subject-needs-plain-codes', { subject }, newSubjectCodeSources));
};

/** Only candidates for music, physical education and art sit A codes; all others hold plain ones. */
const checkByWrittenSubject = (
  findings: Findings,
  category: Category,
  subject: Subject,
  writtenSubject: Subject,
): void => {
  const hasThird = category !== 'primary' && paperThreeOf(category, subject) !== undefined;
  if (hasThird) {
    return subject === writtenSubject
      ? hold(findings, ofPaperThree(category)(subject))
      : fail(
          findings,
          because('subject-not-of-paper-three', { subject, written: [writtenSubject] }, subjectChoiceSources),
        );
  }
  if (A_CODE_SUBJECTS.has(writtenSubject) && !A_CODE_SUBJECTS.has(subject)) {
    return need(findings, 'passes');
  }
  return hold(
    findings,
    category === 'primary'
      ? because('subject-free', { category, subject }, subjectChoiceSources)
      : because('subject-without-paper-three', { subject }, newSubjectSources),
  );
};

const disagree = (category: Category, passes: readonly Pass[], writtenSubject: Subject): boolean => {
  const subjects = thirdSubjectsOf(passes, category);
  return subjects.length > 0 && !subjects.includes(writtenSubject);
};

const checkByEvidence = (
  findings: Findings,
  category: Category,
  subject: Subject,
  passes: readonly Pass[] | undefined,
  writtenSubject: Subject | undefined,
  held: HeldPapers | undefined,
): void => {
  if (passes !== undefined) {
    if (writtenSubject !== undefined && disagree(category, passes, writtenSubject)) {
      const params = { used: 'passes', ignored: 'writtenSubject' };
      note(findings, because('facts-disagree', params, subjectChoiceSources));
    }
    return checkByPasses(findings, category, subject, passes, held ?? heldPapersOf(passes, planFor(category, subject)));
  }
  return writtenSubject === undefined
    ? need(findings, 'passes')
    : checkByWrittenSubject(findings, category, subject, writtenSubject);
};

/**
 * The subject may be chosen in the interview of the category: by the passes, else by the subject of
 * the third written paper. `held` are the papers among the passes, where they are already counted.
 */
export const checkSubject = (
  findings: Findings,
  category: Category,
  subject: Subject | undefined,
  passes: readonly Pass[] | undefined,
  writtenSubject: Subject | undefined,
  sitting: Sitting | undefined,
  held?: HeldPapers,
): void => {
  const subjects = interviewSubjects[category];
  if (subjects === null) {
    return hold(findings, (category === 'kindergarten' ? noSubjectDivision : subjectByCatalogue)(category));
  }
  if (subject === undefined) {
    need(findings, 'subject');
    if (passes === undefined && writtenSubject === undefined) need(findings, 'passes');
    return sitting === undefined ? need(findings, 'sitting') : undefined;
  }
  const offered = subjects[subject];
  if (offered === undefined) {
    return fail(findings, because('subject-not-in-category', { category, subject }, subjectChoiceSources));
  }
  if (offered.since !== null) {
    checkSince(findings, subject, offered.since, sitting, passes);
  }
  if (!offered.openEverywhere) {
    note(findings, notOpenEverywhere(offered.sources)(subject));
  }
  return checkByEvidence(findings, category, subject, passes, writtenSubject, held);
};

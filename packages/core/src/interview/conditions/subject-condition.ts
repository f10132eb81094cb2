import type { Sitting } from '../../calendar/sitting.js';
import type { Pass } from '../../facts/facts.js';
import { isPassed } from '../../papers/pass-status.js';
import { paperThreeOf } from '../../papers/requirements.js';
import { fail, hold, need, note, type Findings } from '../../result/findings.js';
import { because } from '../../result/reason.js';
import type { Category } from '../../rulebook/category.js';
import {
  aCodesOpenSources,
  kindergartenSources,
  noSubjectSources,
  subjectChoiceSources,
} from '../../rulebook/interview-rules.js';
import { interviewSubjects } from '../../rulebook/interview-subjects.js';
import { A_CODE_SUBJECTS, newSubjectCodeSources, newSubjectSources } from '../../rulebook/paper-rules.js';
import { papers } from '../../rulebook/papers.js';
import { SUBJECTS, type Subject } from '../../rulebook/subject.js';

/** What is known of the written exam: its passes, else the subject of its third paper. */
export interface WrittenEvidence {
  readonly passes: readonly Pass[] | undefined;
  readonly writtenSubject: Subject | undefined;
}

const holdsCode = (passes: readonly Pass[], category: Category, position: 1 | 2, plain: boolean): boolean => {
  for (const pass of passes) {
    const paper = papers[pass.paper];
    if (paper.position !== position || (paper.plain === undefined) !== plain) continue;
    if (paper.categories.includes(category) && isPassed(pass)) return true;
  }
  return false;
};

const isHeldByACodeOnly = (passes: readonly Pass[], category: Category, position: 1 | 2): boolean =>
  holdsCode(passes, category, position, false) && !holdsCode(passes, category, position, true);

/** A codes open music, physical education and art only. */
const isClosedByACodes = (passes: readonly Pass[], category: Category, subject: Subject): boolean =>
  !A_CODE_SUBJECTS.has(subject) &&
  (isHeldByACodeOnly(passes, category, 1) || isHeldByACodeOnly(passes, category, 2));

const holdsPlainFirstTwo = (passes: readonly Pass[], category: Category): boolean =>
  holdsCode(passes, category, 1, true) && holdsCode(passes, category, 2, true);

const thirdSubjectsOf = (passes: readonly Pass[], category: Category): readonly Subject[] => {
  const subjects = passes.flatMap((pass) => {
    const { subject, categories } = papers[pass.paper];
    return subject !== undefined && categories.includes(category) && isPassed(pass) ? [subject] : [];
  });
  return SUBJECTS.filter((subject) => subjects.includes(subject));
};

const latestSitting = (passes: readonly Pass[]): Sitting | undefined =>
  passes.reduce<Sitting | undefined>(
    (latest, { sitting }) => (latest === undefined || sitting > latest ? sitting : latest),
    undefined,
  );

/** Whether a subject that came later is there: an interview is never earlier than the papers passed for it. */
const checkSince = (
  findings: Findings,
  subject: Subject,
  since: Sitting,
  sitting: Sitting | undefined,
  passes: readonly Pass[] | undefined,
): void => {
  const passed = latestSitting(passes ?? []);
  const isReached = (sitting ?? '') >= since || (passed ?? '') >= since;
  if (isReached) return;
  if (sitting === undefined) return need(findings, 'sitting');
  return fail(findings, because('subject-not-yet-offered', { subject, since }, newSubjectSources));
};

const holdsThird = (passes: readonly Pass[], category: Category, subject: Subject): boolean => {
  for (const pass of passes) {
    const paper = papers[pass.paper];
    if (paper.subject === subject && paper.categories.includes(category) && isPassed(pass)) return true;
  }
  return false;
};

const checkThirdPaper = (
  findings: Findings,
  category: Category,
  subject: Subject,
  passes: readonly Pass[],
): void => {
  if (holdsThird(passes, category, subject)) {
    return hold(
      findings,
      because('subject-of-paper-three', { category, subject }, subjectChoiceSources),
    );
  }
  const written = thirdSubjectsOf(passes, category);
  if (written.length > 0) {
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
): void => {
  const hasThird = category !== 'primary' && paperThreeOf(category, subject) !== undefined;
  if (isClosedByACodes(passes, category, subject)) {
    fail(findings, because('subject-closed-to-a-codes', { subject }, aCodesOpenSources));
    if (!hasThird) return;
  }
  if (category === 'primary') {
    return hold(findings, because('subject-free', { category, subject }, subjectChoiceSources));
  }
  if (hasThird) return checkThirdPaper(findings, category, subject, passes);
  return holdsPlainFirstTwo(passes, category)
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
      ? hold(
          findings,
          because('subject-of-paper-three', { category, subject }, subjectChoiceSources),
        )
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
  { passes, writtenSubject }: WrittenEvidence,
): void => {
  if (passes !== undefined) {
    if (writtenSubject !== undefined && disagree(category, passes, writtenSubject)) {
      const params = { used: 'passes', ignored: 'writtenSubject' };
      note(findings, because('facts-disagree', params, subjectChoiceSources));
    }
    return checkByPasses(findings, category, subject, passes);
  }
  return writtenSubject === undefined
    ? need(findings, 'passes')
    : checkByWrittenSubject(findings, category, subject, writtenSubject);
};

/** The subject may be chosen in the interview of the category. */
export const checkSubject = (
  findings: Findings,
  category: Category,
  subject: Subject | undefined,
  evidence: WrittenEvidence,
  sitting: Sitting | undefined,
): void => {
  const subjects = interviewSubjects[category];
  if (subjects === null) {
    return hold(
      findings,
      category === 'kindergarten'
        ? because('no-subject-division', { category }, kindergartenSources)
        : because('subject-by-catalogue', { category }, noSubjectSources),
    );
  }
  if (subject === undefined) {
    need(findings, 'subject');
    if (evidence.passes === undefined && evidence.writtenSubject === undefined) need(findings, 'passes');
    return sitting === undefined ? need(findings, 'sitting') : undefined;
  }
  const offered = subjects[subject];
  if (offered === undefined) {
    return fail(findings, because('subject-not-in-category', { category, subject }, subjectChoiceSources));
  }
  if (offered.since !== null) {
    checkSince(findings, subject, offered.since, sitting, evidence.passes);
  }
  if (!offered.openEverywhere) {
    note(findings, because('not-open-everywhere', { subject }, offered.sources));
  }
  return checkByEvidence(findings, category, subject, evidence);
};

import {
  CATEGORIES,
  explain,
  matchesCategory,
  mayChooseSubject,
  SUBJECTS,
  subjectsOf,
  wordings,
  type Category,
  type ExamFactId,
  type Locale,
  type PaperCode,
  type Pass,
  type Sitting,
  type Subject,
} from '@ntce/core';
import type { CoreResult } from '../conversation/reply.js';
import { interviewWording } from '../wording/interview.js';
import { registrationWording } from '../wording/registration.js';
import type { Answer, AnswerContext, Answered } from './answer.js';
import { takesPapers } from './category-of-papers.js';
import { sayExamFacts } from './from-exam-facts.js';
import { passesSaid } from './passes-said.js';
import { inARow, sayReasons } from './say-reasons.js';

interface Evidence {
  readonly passes?: readonly Pass[];
  readonly writtenSubject?: Subject;
}

const WHICH = /哪些|有什么|有啥|啥学科|什么学科|what subjects|which subjects|list/;
const ANOTHER = /再考|其他|另一|第二|别的|another|second/;

/** Categories whose interview has no choice among the school subjects. */
const WITHOUT_CHOICE: readonly Category[] = ['kindergarten', 'vocational-professional', 'vocational-instructor'];

const evidenceIn = (context: AnswerContext): Evidence => {
  const passes = passesSaid(context);
  if (passes.length > 0) return { passes };
  const { facts, entities } = context;
  if (facts.passes !== undefined) return { passes: facts.passes };
  const [written, wanted] = entities.subjects;
  if (written !== undefined && wanted !== undefined) return { writtenSubject: written };
  return facts.writtenSubject === undefined ? {} : { writtenSubject: facts.writtenSubject };
};

const isYes = (result: CoreResult): boolean => result.status === 'decided' && result.value === true;

/** The category that the papers named in the message are of, where they are of one alone. */
const categoryOfPapers = (context: AnswerContext): Category | undefined => {
  const passes = passesSaid(context);
  const fitting = CATEGORIES.filter(
    (category) => !WITHOUT_CHOICE.includes(category) && isYes(matchesCategory({ category, passes })),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
};

const sayVerdict = (result: CoreResult, locale: Locale): Answered => {
  const say = registrationWording[locale];
  const why = explain(result, locale).why;
  return { text: [isYes(result) ? say.yes : say.no, ...why].join(locale === 'en' ? ' ' : ''), results: [result] };
};

/** A sitting since which the papers have their codes; which one it was does not matter for the subject. */
const SOME_SITTING: Sitting = '2023H2';
const PRIMARY_PAPERS: readonly (readonly PaperCode[])[] = [['201', '202'], ['201A', '202A']];

/** What may be chosen for the primary school with the plain papers, and what with those of code A where that differs. */
const sayPrimary = (subject: Subject, locale: Locale): Answered => {
  const [plain, withA] = PRIMARY_PAPERS.map((papers) =>
    mayChooseSubject({ category: 'primary', subject, passes: papers.map((paper) => ({ paper, sitting: SOME_SITTING })) }),
  );
  if (plain === undefined || withA === undefined) return { text: '', results: [] };
  const verdict = sayVerdict(plain, locale);
  if (!isYes(plain) || isYes(withA)) return verdict;
  const unless = explain(withA, locale).why;
  return { text: [verdict.text, ...unless].join(locale === 'en' ? ' ' : ''), results: [plain, withA] };
};

const sayChoice = (category: Category, subject: Subject, context: AnswerContext): Answered => {
  const { facts, locale } = context;
  const result = mayChooseSubject({ category, subject, ...evidenceIn(context), sitting: facts.sitting });
  if (result.status === 'decided') return sayVerdict(result, locale);
  if (category === 'primary') return sayPrimary(subject, locale);
  // Not offered at all, whatever was passed; else it turns on paper three.
  const offered = mayChooseSubject({ category, subject, writtenSubject: subject });
  if (offered.status !== 'decided') return { text: explain(offered, locale).why.join('\n'), results: [offered] };
  if (!isYes(offered)) return sayVerdict(offered, locale);
  const name = wordings[locale].names.subjects[subject];
  return { text: registrationWording[locale].subjectOfPaperThree(name), results: [offered] };
};

/** The subjects that the interview of a category has, or of them those that the papers named open; some are not offered in every province. */
const sayOffered = (category: Category, context: AnswerContext): Answered => {
  const { locale } = context;
  const { names } = wordings[locale];
  const passes = passesSaid(context);
  const offered = SUBJECTS.map((subject) => ({
    subject,
    result: mayChooseSubject({ category, subject, ...(passes.length > 0 ? { passes } : { writtenSubject: subject }) }),
  })).filter(({ result }) => (passes.length > 0 ? isYes(result) : result.status !== 'decided' || result.value));
  const list = names.list(offered.map(({ subject }) => names.subjects[subject]));
  return {
    text: `${interviewWording[locale].offered(names.categories[category], list)}\n${registrationWording[locale].areaDecides}`,
    results: offered.map(({ result }) => result).filter(isYes),
  };
};

const sayGeneral = ({ locale, text, entities }: AnswerContext): Answered => {
  const rule = mayChooseSubject({ category: 'primary', subject: 'chinese', writtenSubject: 'mathematics' });
  const special: readonly ExamFactId[] = entities.papers.some((paper) => paper.endsWith('A')) ? ['a-codes-required'] : [];
  const more = sayExamFacts(ANOTHER.test(text) ? ['several-certificates'] : special, locale);
  const free = wordings[locale].names.categories.primary;
  return {
    text: [more.text, registrationWording[locale].subjectGeneral(free)].filter(Boolean).join('\n'),
    results: [...more.results, rule],
  };
};

/** That papers of code A do not open a subject, whatever the category. */
const sayClosedToPapers = (subject: Subject | undefined, context: AnswerContext): Answered | undefined => {
  const passes = passesSaid(context);
  if (subject === undefined || passes.length === 0) return undefined;
  const result = mayChooseSubject({ category: 'junior-secondary', subject, passes });
  const why = sayReasons(result, context.locale, ['subject-closed-to-a-codes']);
  if (why === '') return undefined;
  return { text: inARow([registrationWording[context.locale].no, why], context.locale), results: [result] };
};

/** Which subject to choose. */
export const interviewSubject: Answer = {
  topic: 'interview.subject',
  answer: (context) => {
    const { facts, entities, locale, text } = context;
    const known = facts.category !== undefined && takesPapers(facts.category, entities.papers) ? facts.category : undefined;
    const category = entities.categories.at(-1) ?? categoryOfPapers(context) ?? known;
    const subject = entities.subjects.at(-1) ?? facts.subject;
    if (category === undefined || ANOTHER.test(text)) return sayClosedToPapers(subject, context) ?? sayGeneral(context);
    if (WITHOUT_CHOICE.includes(category)) {
      const [any = 'chinese'] = subjectsOf('primary');
      const result = mayChooseSubject({ category, subject: subject ?? any });
      return { text: explain(result, locale).why.join('\n'), results: [result] };
    }
    if (subject !== undefined) return sayChoice(category, subject, context);
    return WHICH.test(text) || passesSaid(context).length > 0 ? sayOffered(category, context) : sayGeneral(context);
  },
};

import {
  CATEGORIES,
  explain,
  matchesCategory,
  requiredPapers,
  subjectsOf,
  wordings,
  type Category,
  type Locale,
  type Pass,
  type Subject,
} from '@ntce/core';
import type { CoreResult } from '../conversation/reply.js';
import { interviewWording } from '../wording/interview.js';
import { registrationWording } from '../wording/registration.js';
import type { Answer, AnswerContext, Answered } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { passesSaid } from './passes-said.js';

const COMMON_PAPERS = 2;
const WRITTEN_FIRST = /(?:笔试|written|passed|过的).*(?:面试|想|interview)/;
const INTERVIEW_FIRST = /(?:面试|interview).*(?:笔试|written|passed|过的)|(?:能|想|可以)报.*(?:考的|过的|笔试)/;

const isTrue = (result: CoreResult): boolean => result.status === 'decided' && result.value === true;

/** The subject whose paper three is among the passes. */
const subjectOf = (passes: readonly Pass[]): Subject | undefined => {
  const passed = new Set(passes.map(({ paper }) => paper));
  for (const category of CATEGORIES) {
    const found = subjectsOf(category).find((subject) => {
      const required = requiredPapers({ category, subject });
      const third = required.status === 'decided' ? required.value.papers[COMMON_PAPERS] : undefined;
      return third?.codes.some((code) => passed.has(code)) ?? false;
    });
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Whether papers fit a category, for the subject of paper three where it is among them. */
const matchPasses = (category: Category, passes: readonly Pass[]): CoreResult => {
  const plain = matchesCategory({ category, passes });
  const subject = subjectOf(passes);
  return plain.status === 'decided' || subject === undefined ? plain : matchesCategory({ category, passes, subject });
};

const sayVerdict = (result: CoreResult, locale: Locale): Answered => {
  const say = registrationWording[locale];
  const why = explain(result, locale).why;
  return { text: [isTrue(result) ? say.yes : say.no, ...why].join(locale === 'en' ? ' ' : ''), results: [result] };
};

/** The categories that the papers open, and where papers one and two serve besides. */
const sayFitting = (passes: readonly Pass[], locale: Locale): Answered => {
  const { names } = wordings[locale];
  const say = interviewWording[locale];
  const fitting = CATEGORIES.map((category) => ({ category, result: matchPasses(category, passes) })).filter(
    ({ result }) => isTrue(result),
  );
  const hasThird = subjectOf(passes) !== undefined;
  const shared = hasThird ? { text: '', results: [] } : sayExamFacts(['papers-shared-301-302', 'papers-not-across-levels'], locale);
  const list = names.list(fitting.map(({ category }) => names.categories[category]));
  const first = fitting.length === 0 ? say.noneFitting : say.fitting(list);
  return {
    text: [first, shared.text].filter(Boolean).join('\n'),
    results: [...fitting.map(({ result }) => result), ...shared.results],
  };
};

const inOrder = ({ entities, text }: AnswerContext): readonly (Category | undefined)[] => {
  const [first, second] = entities.categories;
  return INTERVIEW_FIRST.test(text) && !WRITTEN_FIRST.test(text) ? [second, first] : [first, second];
};

/** Which category to choose. */
export const interviewCategory: Answer = {
  topic: 'interview.category',
  answer: (context) => {
    const { entities, locale } = context;
    const say = registrationWording[locale];
    const { names } = wordings[locale];
    const passes = passesSaid(context);
    const [first, second] = inOrder(context);
    // Beside the category that is known from before, the one named is the one that is wanted.
    const isHeld = first !== undefined && second === undefined && passes.length === 0;
    const [writtenCategory, category] = isHeld ? [context.facts.writtenCategory, first] : [first, second];
    if (writtenCategory !== undefined && category !== undefined) {
      return sayVerdict(matchesCategory({ category, writtenCategory }), locale);
    }
    if (passes.length > 0) {
      const [named] = entities.categories;
      const result = named === undefined ? undefined : matchPasses(named, passes);
      return result?.status === 'decided' ? sayVerdict(result, locale) : sayFitting(passes, locale);
    }
    const shared = sayExamFacts(['papers-shared-301-302', 'papers-not-across-levels'], locale);
    const list = names.list(CATEGORIES.map((one) => names.categories[one]));
    return { text: `${say.categories(list)}\n${say.sameCategory}`, results: shared.results };
  },
};

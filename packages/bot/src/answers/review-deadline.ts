import {
  explain,
  isReviewOpen,
  reviewWindow,
  wordings,
  type CalendarDate,
  type ReviewWindow,
  type Stage,
} from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import { reviewWording } from '../wording/review.js';
import type { Answer, AnswerContext, Answered } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { resultsSitting } from './results-sitting.js';
import { inARow, paragraphs, sayReasons } from './say-reasons.js';

const kindOf = ({ facts, entities }: AnswerContext): Stage =>
  facts.kind ?? (entities.stages.length === 1 ? (entities.stages[0] ?? 'written') : 'written');

const WHY_NOT = ['sitting-cancelled', 'before-rulebook', 'region-outside-exam'] as const;
const WHY = [
  'review-window-stated',
  'review-rule-recorded',
  'review-rule-contradicted',
  'review-article-rule',
  'holidays-unknown',
] as const;

/** The day that is asked about: the last one named that is not the publication day, or today where it may be over. */
const dayAsked = ({ entities, facts }: AnswerContext, window: ReviewWindow): CalendarDate | undefined =>
  entities.dates.filter((date) => date !== window.opens).at(-1) ??
  (facts.on > window.safeUntil ? facts.on : undefined);

/** Whether that day is in time. */
const sayDay = (
  context: AnswerContext,
  facts: Parameters<typeof isReviewOpen>[0],
  window: ReviewWindow,
): Answered | undefined => {
  const on = dayAsked(context, window);
  if (on === undefined) return undefined;
  const say = registrationWording[context.locale];
  const open = isReviewOpen({ ...facts, on });
  const date = wordings[context.locale].names.date(on);
  if (open.status === 'decided') {
    return { text: open.value ? say.reviewOpenOn(date) : say.reviewOverOn(date), results: [open] };
  }
  return open.status === 'needs-facts' ? { text: say.reviewDependsOn(date), results: [open] } : undefined;
};

/** Until when a review may be asked for. */
export const reviewDeadline: Answer = {
  topic: 'review.deadline',
  answer: (context) => {
    const { facts, locale } = context;
    const kind = kindOf(context);
    const sitting = facts.sitting ?? resultsSitting(facts.on, kind, 0);
    const { province, publishedOn } = facts;
    const asked = { sitting, kind, province, publishedOn };
    const assumed = facts.sitting === undefined ? { assumed: { sitting } } : {};
    const window = reviewWindow(asked);
    if (window.status !== 'decided') {
      const general = sayExamFacts(['review-province-decides', 'review-national-base', 'review-late'], locale);
      const ask = window.status === 'needs-facts' ? { ask: 'publishedOn' as const } : {};
      return {
        text: paragraphs([sayReasons(window, locale, WHY_NOT), general.text]),
        results: [window, ...general.results],
        ...assumed,
        ...ask,
      };
    }
    const day = sayDay(context, asked, window.value);
    const { names } = wordings[locale];
    const { answer, certainty } = explain(window, locale);
    const isStated = window.certainty === 'stated' || certainty === null;
    const why = inARow([sayReasons(window, locale, WHY), isStated ? '' : reviewWording[locale].howSure(certainty)], locale);
    const text =
      province === undefined
        ? registrationWording[locale].reviewSafe(names.sitting(sitting), names.date(window.value.safeUntil))
        : inARow([answer, why], locale);
    return {
      text: paragraphs([day?.text ?? '', text]),
      results: [...(day?.results ?? []), window],
      ...assumed,
      ...(province === undefined ? { ask: 'province' as const } : {}),
    };
  },
};

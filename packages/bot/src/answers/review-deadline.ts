import {
  explain,
  isReviewOpen,
  reviewWindow,
  sittingCalendar,
  wordings,
  type CalendarDate,
  type Locale,
  type Result,
  type ReviewWindow,
  type Sitting,
  type Stage,
} from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import { reviewWording } from '../wording/review.js';
import { sayWhen } from '../wording/say-when.js';
import type { Answer, AnswerContext, Answered } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { resultsSitting } from './results-sitting.js';
import { reviewSitting, type ReviewSitting } from './review-sitting.js';
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

const NOTHING: Answered = { text: '', results: [] };

interface Asked {
  readonly sitting: Sitting;
  readonly kind: Stage;
}

const sayResultsOf = ({ sitting, kind }: Asked, locale: Locale): string => {
  const { names } = wordings[locale];
  return reviewWording[locale].resultsOf(names.sitting(sitting), names.stages[kind]);
};

/** The day that is asked about: the last one named that is not the publication day, or today where it may be over. */
const dayAsked = ({ entities, facts }: AnswerContext, window: ReviewWindow): CalendarDate | undefined =>
  entities.dates.filter((date) => date !== window.opens).at(-1) ??
  (facts.on > window.safeUntil ? facts.on : undefined);

/** Whether that day is in time. */
const sayDay = (
  context: AnswerContext,
  facts: Parameters<typeof isReviewOpen>[0] & Asked,
  window: ReviewWindow,
): Answered | undefined => {
  const on = dayAsked(context, window);
  if (on === undefined) return undefined;
  const { locale } = context;
  const say = reviewWording[locale];
  const open = isReviewOpen({ ...facts, on });
  const { names } = wordings[locale];
  const date = names.date(on);
  if (open.status === 'decided') {
    const over = sayReasons(open, locale, ['review-not-yet-open']) || say.overOn(date, sayResultsOf(facts, locale));
    return { text: open.value ? say.openOn(date) : over, results: [open] };
  }
  return open.status === 'needs-facts' ? { text: say.dependsOn(date), results: [open] } : undefined;
};

/** When the results come out that are waited for, and that no review of earlier ones is left. */
const sayComing = ({ coming, sitting }: ReviewSitting, kind: Stage, { facts: { on }, locale }: AnswerContext): Answered => {
  const say = reviewWording[locale];
  if (coming === undefined || coming.results.to < on) return NOTHING;
  const calendar = sittingCalendar({ sitting: coming.sitting });
  const line = say.comingOn(sayResultsOf({ sitting: coming.sitting, kind }, locale), sayWhen(coming.results, locale));
  if (coming.sitting !== sitting) return { text: line, results: [calendar] };
  const before = resultsSitting(on, kind, 0);
  const over = isReviewOpen({ sitting: before, kind, on });
  const isOver = before !== sitting && over.status === 'decided' && !over.value;
  return {
    text: inARow([line, isOver ? say.earlierOver(sayResultsOf({ sitting: before, kind }, locale)) : ''], locale),
    results: [calendar],
  };
};

/** What is said where no window is known: why, and what holds in general. */
const sayWithout = (
  window: Result<ReviewWindow>,
  coming: Answered,
  { isToldAhead }: ReviewSitting,
  { locale }: AnswerContext,
): Answered => {
  const general = sayExamFacts(['review-province-decides', 'review-national-base', 'review-late'], locale);
  const isOut = coming.text === '' && !isToldAhead;
  const ask = window.status === 'needs-facts' && isOut ? { ask: 'publishedOn' as const } : {};
  return {
    text: paragraphs([coming.text, sayReasons(window, locale, WHY_NOT), general.text]),
    results: [window, ...coming.results, ...general.results],
    ...ask,
  };
};

/** Until when a review may be asked for. */
export const reviewDeadline: Answer = {
  topic: 'review.deadline',
  answer: (context) => {
    const { facts, locale } = context;
    const kind = kindOf(context);
    const meant = reviewSitting(context, kind);
    const { sitting, publishedOn } = meant;
    const { province } = facts;
    const asked = { sitting, kind, province, publishedOn };
    const assumed = meant.isAssumed ? { assumed: { sitting } } : {};
    const window = reviewWindow(asked);
    const isAhead = meant.coming?.sitting === sitting;
    const coming = sayComing(meant, kind, context);
    if (window.status !== 'decided') {
      return { ...sayWithout(window, isAhead ? coming : NOTHING, meant, context), ...assumed };
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
    const isOver = meant.isAssumed && facts.on > window.value.closes;
    const first = isAhead ? coming : NOTHING;
    const last = isOver && !isAhead ? coming : NOTHING;
    return {
      text: paragraphs([first.text, day?.text ?? '', text, last.text]),
      results: [...(day?.results ?? []), window, ...first.results, ...last.results],
      ...assumed,
      ...(province === undefined ? { ask: 'province' as const } : {}),
    };
  },
};

import { explain, isReviewOpen, reviewWindow, wordings, type Stage } from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import type { Answer, AnswerContext, Answered } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { newestSitting } from './newest-sitting.js';

const kindOf = ({ facts, entities }: AnswerContext): Stage =>
  facts.kind ?? (entities.stages.length === 1 ? (entities.stages[0] ?? 'written') : 'written');

/** Whether the day that was named is in time. */
const sayDay = (context: AnswerContext, facts: Parameters<typeof isReviewOpen>[0]): Answered | undefined => {
  const on = context.entities.dates.at(-1);
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
    const sitting = facts.sitting ?? newestSitting(facts.on, kind);
    const { province } = facts;
    const asked = { sitting, kind, province };
    const assumed = facts.sitting === undefined ? { assumed: { sitting } } : {};
    const window = reviewWindow(asked);
    const day = sayDay(context, asked);
    const askProvince = province === undefined ? { ask: 'province' as const } : {};
    if (window.status !== 'decided') {
      const general = sayExamFacts(['review-province-decides', 'review-national-base', 'review-late'], locale);
      return { text: general.text, results: [window, ...general.results], ...assumed, ...askProvince };
    }
    const { names } = wordings[locale];
    const text =
      province === undefined
        ? registrationWording[locale].reviewSafe(names.sitting(sitting), names.date(window.value.safeUntil))
        : explain(window, locale).answer;
    return {
      text: [day?.text ?? '', text].filter(Boolean).join('\n'),
      results: [...(day?.results ?? []), window],
      ...assumed,
      ...askProvince,
    };
  },
};

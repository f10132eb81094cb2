import { isWrittenPassValid, writtenValidity, wordings, type Sitting } from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import type { Answer, AnswerContext, Answered } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';

const sayPass = (sitting: Sitting, { facts, locale }: AnswerContext): Answered => {
  const { validUntil, refundExtension, on } = facts;
  const pass = { sitting, validUntil, refundExtension };
  const validity = writtenValidity(pass);
  const valid = isWrittenPassValid({ ...pass, on });
  const { names } = wordings[locale];
  const say = registrationWording[locale];
  if (validity.status !== 'decided') return { text: '', results: [validity] };
  const { until, sittings, lastInterview } = validity.value;
  const verdict = valid.status === 'decided' ? [valid.value ? say.validOn(names.date(on)) : say.expiredOn(names.date(until))] : [];
  const last =
    lastInterview === null
      ? []
      : [say.lastRound(names.sitting(lastInterview.sitting), names.range(lastInterview.from, lastInterview.to))];
  return {
    text: [
      ...verdict,
      say.validUntil(names.sitting(sitting), names.date(until)),
      say.rounds(sittings.length),
      ...last,
    ].join(locale === 'en' ? ' ' : ''),
    results: [validity, valid],
    ...(valid.status === 'needs-facts' && valid.missing.includes('refundExtension')
      ? { ask: 'refundExtension' as const }
      : {}),
  };
};

const sayPortalDate = ({ facts, entities, locale }: AnswerContext): Answered | undefined => {
  const validUntil = facts.validUntil ?? entities.dates[0];
  if (validUntil === undefined) return undefined;
  const valid = isWrittenPassValid({ validUntil, on: facts.on });
  if (valid.status !== 'decided') return undefined;
  const { names } = wordings[locale];
  const say = registrationWording[locale];
  return {
    text: valid.value ? say.validOn(names.date(facts.on)) : say.expiredOn(names.date(validUntil)),
    results: [valid],
  };
};

/** Until when this pass is valid, given a sitting or a year. */
export const validityDeadline: Answer = {
  topic: 'validity.deadline',
  answer: (context) => {
    const { facts, entities, locale } = context;
    const where = sayExamFacts(['score-page-fields'], locale);
    const [year] = entities.years;
    const sitting = entities.sittings[0] ?? (year === undefined ? facts.sitting : undefined);
    if (sitting !== undefined) return sayPass(sitting, context);
    if (year !== undefined) {
      const halves = ([`${year}H1`, `${year}H2`] as const).map((half) => sayPass(half, context));
      return { text: halves.map(({ text }) => text).join('\n'), results: halves.flatMap(({ results }) => results) };
    }
    const byDate = sayPortalDate(context);
    if (byDate !== undefined) return byDate;
    return { text: where.text, results: where.results, ask: 'lastWrittenSitting' };
  },
};

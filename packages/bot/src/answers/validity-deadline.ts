import {
  isWrittenPassValid,
  nextSitting,
  writtenValidity,
  wordings,
  type CalendarDate,
  type Locale,
  type Sitting,
  type WrittenValidity,
} from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import { sayWhen } from '../wording/say-when.js';
import { validityWording } from '../wording/validity.js';
import type { Answer, AnswerContext, Answered } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { inARow, paragraphs, sayReasons } from './say-reasons.js';

/** A date that is said to be the end of the validity. */
const IS_END =
  /有效.{0,12}(?:到|至|是)\s*\d|\d[日号]?(?:就|才|便)?(?:过期|到期|失效|截止)|(?:until|till|through|expires?(?: on)?|valid to|shows?|says?)\s+\w*\d/;
/** A sitting that is said to be the interview to come. */
const IS_ROUND = /(?:上|下)(?:半年)?的?面试|interview (?:of|in) (?:the )?(?:first|second|20)|h[12] interview/;

interface Pass {
  readonly sitting?: Sitting;
  readonly validUntil?: CalendarDate;
}

const sayRoundAhead = ({ sittings }: WrittenValidity, on: CalendarDate, locale: Locale): Answered => {
  const say = validityWording[locale];
  const next = nextSitting({ on, stage: 'interview' });
  if (next.status !== 'decided' || next.value.stage !== 'interview') return { text: '', results: [] };
  const { sitting, interviewRegistration, interview } = next.value;
  if (!sittings.includes(sitting)) return { text: say.noRoundLeft, results: [next] };
  const name = wordings[locale].names.sitting(sitting);
  const ahead = say.nextRound(name, sayWhen(interviewRegistration, locale), sayWhen(interview, locale));
  const isLast = sittings.at(-1) === sitting;
  return {
    text: inARow([ahead, isLast ? registrationWording[locale].lastChance : ''], locale),
    results: [next],
  };
};

const sayRounds = ({ sittings, lastInterview }: WrittenValidity, locale: Locale): string => {
  const { names } = wordings[locale];
  const [first] = sittings;
  const last = sittings.at(-1);
  if (first === undefined || last === undefined) return '';
  const rounds = validityWording[locale].rounds(names.sitting(first), names.sitting(last), sittings.length);
  if (lastInterview === null) return rounds;
  const { sitting, from, to } = lastInterview;
  return inARow([rounds, registrationWording[locale].lastRound(names.sitting(sitting), names.range(from, to))], locale);
};

/** The verdict for a pass on a day: valid or not, why, and what it still serves. */
const sayPass = (pass: Pass, on: CalendarDate, { facts, locale }: AnswerContext): Answered => {
  const asked = { ...pass, refundExtension: facts.refundExtension };
  const validity = writtenValidity(asked);
  if (validity.status !== 'decided') return { text: sayReasons(validity, locale), results: [validity] };
  const valid = isWrittenPassValid({ ...asked, on });
  const { names } = wordings[locale];
  const say = validityWording[locale];
  const until = names.date(validity.value.until);
  const why = sayReasons(validity, locale, ['extended-in-2020', 'refund-extension', 'portal-date', 'portal-date-differs']);
  const rounds = pass.sitting === undefined ? '' : sayRounds(validity.value, locale);
  if (valid.status !== 'decided') {
    const ask = valid.status === 'needs-facts' && valid.missing.includes('refundExtension');
    return {
      text: paragraphs([inARow([say.validUntil(until), why], locale), rounds]),
      results: [validity, valid],
      ...(ask ? { ask: 'refundExtension' as const } : {}),
    };
  }
  if (!valid.value) {
    const notYet = sayReasons(valid, locale, ['not-yet']);
    const verdict = notYet === '' ? say.expired(until) : inARow([notYet, say.validUntil(until)], locale);
    return { text: paragraphs([inARow([verdict, why], locale), rounds]), results: [valid, validity] };
  }
  const ahead = sayRoundAhead(validity.value, on, locale);
  const counts = sayReasons(validity, locale, ['registration-day-counts']);
  return {
    text: paragraphs([
      inARow([say.stillValid(names.date(on), until), why], locale),
      inARow([ahead.text, counts], locale),
      rounds,
    ]),
    results: [valid, validity, ...ahead.results],
  };
};

/** Whether a pass serves the interview of a round. */
const sayRound = (pass: Pass, round: Sitting, { facts, locale }: AnswerContext): Answered => {
  const validity = writtenValidity({ ...pass, refundExtension: facts.refundExtension });
  if (validity.status !== 'decided') return { text: sayReasons(validity, locale), results: [validity] };
  const say = validityWording[locale];
  const { names } = wordings[locale];
  const verdict = validity.value.sittings.includes(round) ? say.roundInside : say.roundOutside;
  const until = say.validUntil(names.date(validity.value.until));
  const counts = sayReasons(validity, locale, ['registration-day-counts']);
  return { text: inARow([verdict(names.sitting(round)), until, counts], locale), results: [validity] };
};

/** Words of having passed; said twice, two sittings are those of two passes. */
const PASSED = /过了|过的|考过|合格|通过|\bpassed\b/g;
const TWO = 2;

const sayEach = (sittings: readonly Sitting[], on: CalendarDate, context: AnswerContext): readonly Answered[] => {
  const { locale } = context;
  const { names } = wordings[locale];
  return sittings.map((sitting) => {
    const { text, results } = sayPass({ sitting }, on, context);
    const [verdict = ''] = text.split('\n');
    return { text: inARow([validityWording[locale].passOf(names.sitting(sitting)), verdict], locale), results };
  });
};

const sayTwoPasses = (sittings: readonly Sitting[], on: CalendarDate, context: AnswerContext): Answered => {
  const each = sayEach(sittings, on, context);
  const counts = validityWording[context.locale].eachPaper;
  return {
    text: paragraphs([...each.map(({ text }) => text), counts]),
    results: each.flatMap(({ results }) => results),
  };
};

const sayBothHalves = (year: number, on: CalendarDate, context: AnswerContext): Answered => {
  const { locale } = context;
  const halves = sayEach([`${year}H1`, `${year}H2`], on, context);
  const page = sayExamFacts(['last-day-on-score-page'], locale);
  return {
    text: paragraphs([...halves.map(({ text }) => text), page.text]),
    results: [...halves.flatMap(({ results }) => results), ...page.results],
  };
};

/** Until when this pass is valid, given a sitting, a year or the date that the portal shows. */
export const validityDeadline: Answer = {
  topic: 'validity.deadline',
  answer: (context) => {
    const { facts, entities, text, locale } = context;
    const isEnd = IS_END.test(text);
    const [date] = entities.dates;
    const [first, second] = entities.sittings;
    const [year] = entities.years;
    const validUntil = (isEnd ? date : undefined) ?? facts.validUntil;
    const on = isEnd ? facts.on : (date ?? facts.on);
    const isRoundOnly = second === undefined && IS_ROUND.test(text);
    const round = isRoundOnly ? first : second;
    const known = first === undefined && year !== undefined ? undefined : facts.sitting;
    const sitting = isRoundOnly ? undefined : (first ?? known);
    if (second !== undefined && (text.match(PASSED)?.length ?? 0) >= TWO) return sayTwoPasses(entities.sittings, on, context);
    const pass: Pass = {
      ...(sitting === undefined ? {} : { sitting }),
      ...(validUntil === undefined ? {} : { validUntil }),
    };
    if (sitting === undefined && validUntil === undefined) {
      if (entities.refunded === true) {
        return { ...sayExamFacts(['refund-extension', 'last-day-on-score-page'], locale), ask: 'lastWrittenSitting' };
      }
      if (year !== undefined && first === undefined) return sayBothHalves(year, on, context);
      const where = sayExamFacts(['last-day-on-score-page', 'score-portal'], locale);
      return { ...where, ask: 'lastWrittenSitting' };
    }
    return round === undefined ? sayPass(pass, on, context) : sayRound(pass, round, context);
  },
};

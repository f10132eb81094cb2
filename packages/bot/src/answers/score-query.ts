import {
  examFact,
  halfYearOf,
  sittingCalendar,
  wordings,
  type CalendarDate,
  type CalendarEntry,
  type ExamFactId,
  type Locale,
  type Sitting,
  type Stage,
} from '@ntce/core';
import { interviewWording } from '../wording/interview.js';
import { scoreWording } from '../wording/score.js';
import type { Answer } from './answer.js';
import { factsForWords, sayExamFacts, type FactsByWords } from './from-exam-facts.js';
import { resultsSitting } from './results-sitting.js';
import { paragraphs, sayReasons } from './say-reasons.js';
import { asksTimeOfDay } from './time-of-day.js';

const DAYS_AHEAD = 60;

const BY_WORDS: FactsByWords = [
  [/崩|慢|卡|进不去|打不开|挤|超时|down|slow|timing out|crash|load/, ['score-site-busy', 'score-portal']],
  [/身份证|登录|需要什么|要什么|信息|log ?in|info|need/, ['score-login-fields', 'score-portal']],
];

const EARLY = /提前|提早|早点|先查|能早|ahead|earl(?:y|ier)|before/;
const EARLY_FACTS: readonly ExamFactId[] = ['score-early-2017', 'score-early-2023'];

/** How or where comes first where it is asked, else when. */
const ASKS_HOW = /怎么|怎样|如何|咋|哪(?!天|日|一天)|\b(?:how|where|which)\b/;

/** What is on record with an hour. */
const HOURS: readonly ExamFactId[] = ['score-early-2023'];

/** What is on record of results that were out early, up to that day. */
const earlyFacts = (text: string, on: CalendarDate): readonly ExamFactId[] => {
  if (!EARLY.test(text)) return [];
  return EARLY_FACTS.filter((id) => {
    const { recordedFor } = examFact(id).value;
    return recordedFor !== null && recordedFor.from <= halfYearOf(on);
  });
};

const sayResults = (
  entry: CalendarEntry | null,
  sitting: Sitting,
  stage: Stage,
  locale: Locale,
): string => {
  if (entry === null) return '';
  const { names } = wordings[locale];
  const say = scoreWording[locale];
  const tell = entry.certainty === 'estimated' ? say.resultsExpected : say.resultsOn;
  return tell(names.sitting(sitting), names.stages[stage], names.range(entry.from, entry.to));
};

/** Where, when and how to look the score up. */
export const scoreQuery: Answer = {
  topic: 'score.query',
  answer: ({ facts, entities, text, locale }) => {
    const [said] = entities.stages;
    const stage = entities.stages.length === 1 && said !== undefined ? said : 'written';
    const sitting = facts.sitting ?? resultsSitting(facts.on, stage, DAYS_AHEAD);
    const calendar = sittingCalendar({ sitting, province: facts.province });
    const usual = factsForWords(text, BY_WORDS, ['score-portal', 'score-login-fields']);
    const where = sayExamFacts([...earlyFacts(text, facts.on), ...usual], locale);
    const assumed = facts.sitting === undefined ? { assumed: { sitting } } : {};
    const results = [calendar, ...where.results];
    if (calendar.status !== 'decided' || calendar.value.cancelled) {
      const why = sayReasons(calendar, locale, ['sitting-cancelled', 'before-rulebook', 'region-outside-exam']);
      return { text: paragraphs([why, where.text]), results, ...assumed };
    }
    const { writtenResults, interviewResults } = calendar.value;
    const entry = stage === 'written' ? writtenResults : interviewResults;
    if (asksTimeOfDay(text)) {
      const hours = sayExamFacts(HOURS.filter((id) => examFact(id).value.recordedFor?.from === sitting && stage === 'written'), locale);
      const hour = hours.text === '' ? interviewWording[locale].noTimeOfDay : hours.text;
      return { text: paragraphs([hour, sayResults(entry, sitting, stage, locale)]), results: [...hours.results, calendar], ...assumed };
    }
    const lines = [sayResults(entry, sitting, stage, locale), where.text];
    return { text: paragraphs(ASKS_HOW.test(text) ? lines.reverse() : lines), results, ...assumed };
  },
};

import { provinceRecord, wordings, type Locale, type RegionCode, type ReviewRecord, type Stage } from '@ntce/core';
import { topicChoices } from '../conversation/topic-choices.js';
import { reviewWording } from '../wording/review.js';
import type { Answer, Answered } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { inARow, paragraphs, sayReasons } from './say-reasons.js';

/** The newest record that says how to ask, of that kind where there is one. */
const recordWithChannel = (records: readonly ReviewRecord[], kind: Stage): ReviewRecord | undefined => {
  const newestFirst = records
    .filter(({ channel }) => channel !== undefined)
    .sort((a, b) => (b.sitting ?? '').localeCompare(a.sitting ?? ''));
  return newestFirst.find((record) => record.kind === kind) ?? newestFirst[0];
};

const sayProvince = (province: RegionCode, kind: Stage, locale: Locale): Answered => {
  const found = provinceRecord({ province });
  if (found.status !== 'decided') return { text: sayReasons(found, locale), results: [found] };
  const { names } = wordings[locale];
  const say = reviewWording[locale];
  const record = recordWithChannel(found.value.review, kind);
  const name = names.regions[province];
  if (record?.channel === undefined) return { text: say.noChannel(name), results: [] };
  const stage = names.stages[record.kind];
  const recordedFor = record.sitting === null ? say.undated : `${names.sitting(record.sitting)}${locale === 'en' ? ', ' : ''}${stage}`;
  return { text: inARow([say.ofProvince(name, recordedFor), record.channel[locale]], locale), results: [found] };
};

const FEE = /[钱费](?!心)|\b(?:pay|fees?|costs?|free|how much)\b/;

/** How to have a score checked. */
export const reviewHow: Answer = {
  topic: 'review.how',
  answer: ({ facts, entities, text, locale }) => {
    if (FEE.test(text)) return { text: reviewWording[locale].feeUnknown, results: [], choices: topicChoices(['review.how', 'review.deadline'], 2, locale) };
    const [said] = entities.stages;
    const kind = entities.stages.length === 1 && said !== undefined ? said : (facts.kind ?? 'written');
    const general = sayExamFacts(
      kind === 'interview'
        ? ['review-interview', 'review-not-in-scope', 'review-documents', 'review-late']
        : ['review-province-decides', 'review-documents', 'review-answer', 'review-late'],
      locale,
    );
    const choices = topicChoices(['review.deadline', 'review.scope'], 2, locale);
    const { province } = facts;
    if (province === undefined) return { ...general, ask: 'province', choices };
    const own = sayProvince(province, kind, locale);
    return {
      text: paragraphs([own.text, general.text]),
      results: [...own.results, ...general.results],
      choices,
    };
  },
};

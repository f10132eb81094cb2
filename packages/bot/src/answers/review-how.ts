import { provinceRecord, type ProvinceRecord } from '@ntce/core';
import type { Answer } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';

const channelOf = (record: ProvinceRecord): ProvinceRecord['review'][number]['channel'] =>
  record.review.map(({ channel }) => channel).filter((channel) => channel !== undefined).at(-1);

/** How to have a score checked. */
export const reviewHow: Answer = {
  topic: 'review.how',
  answer: ({ facts, entities, locale }) => {
    const isInterview = entities.stages.includes('interview');
    const general = sayExamFacts(
      isInterview
        ? ['review-interview', 'review-province-decides']
        : ['review-province-decides', 'review-documents', 'review-scope', 'review-late'],
      locale,
    );
    const { province } = facts;
    if (province === undefined) return { ...general, ask: 'province' };
    const record = provinceRecord({ province });
    const channel = record.status === 'decided' ? channelOf(record.value) : undefined;
    const own = channel === undefined ? '' : channel[locale];
    return {
      text: [own, general.text].filter(Boolean).join('\n'),
      results: [...(channel === undefined ? [] : [record]), ...general.results],
      choices: [],
    };
  },
};

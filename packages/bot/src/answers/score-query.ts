import { sittingCalendar, wordings } from '@ntce/core';
import { sayWhen } from '../wording/say-when.js';
import { scoreWording } from '../wording/score.js';
import type { Answer } from './answer.js';
import { factsForWords, sayExamFacts, type FactsByWords } from './from-exam-facts.js';
import { newestSitting } from './newest-sitting.js';

const BY_WORDS: FactsByWords = [
  [/崩|慢|卡|进不去|打不开|挤|超时|down|slow|timing out|crash|load/, ['score-site-busy', 'score-portal']],
  [/身份证|登录|需要什么|要什么|信息|log ?in|info|need/, ['score-login-fields', 'score-portal']],
];

/** Where, when and how to look the score up. */
export const scoreQuery: Answer = {
  topic: 'score.query',
  answer: ({ facts, entities, text, locale }) => {
    const said = facts.sitting;
    const sitting = said ?? newestSitting(facts.on, 'written');
    const calendar = sittingCalendar({ sitting, province: facts.province });
    const where = sayExamFacts(
      factsForWords(text, BY_WORDS, ['score-portal', 'score-login-fields']),
      locale,
    );
    if (calendar.status !== 'decided') return { text: where.text, results: [calendar, ...where.results] };
    const { writtenResults } = calendar.value;
    const name = wordings[locale].names.sitting(sitting);
    const say = scoreWording[locale];
    const when = writtenResults === null ? '' : say.resultsOn(name, sayWhen(writtenResults, locale));
    return {
      text: `${when}\n${where.text}`.trim(),
      results: [calendar, ...where.results],
      ...(said === undefined && entities.sittings.length === 0 ? { assumed: { sitting } } : {}),
    };
  },
};

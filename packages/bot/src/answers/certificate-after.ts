import { certificateValidity, wordings, type Sitting } from '@ntce/core';
import { certificateWording } from '../wording/certificate.js';
import type { Answer, AnswerContext, Answered } from './answer.js';
import { factsForWords, sayExamFacts, type FactsByWords } from './from-exam-facts.js';

const VALIDITY = /有效|过期|到期|到什么时候|到哪天|几年|valid|expir/;
const BY_WORDS: FactsByWords = [
  [/普通话|二甲|二乙|一乙|mandarin|putonghua/, ['mandarin-level', 'mandarin-exceptions']],
  [/体检|材料|大[一二三四]|在读|medical|documents?\b|照片|photo/, ['recognition-documents', 'recognition-when']],
  [/打印|print|pdf|下载|download/, ['certificate-print', 'recognition-when']],
  [/几个证|两个证|第二个|多个|second certificate|two certificates/, ['several-certificates']],
  [/多久|几天|工作日|how long/, ['recognition-decision', 'recognition-when']],
  [/编号|号码|哪个部门|谁发|哪里|在哪|几月|什么时候|\bnumber\b|\bwhere\b|\bwhen\b|\bwho\b/, ['recognition-when']],
  [/学科|任教科目|subject/, ['recognition-subject']],
];

const sittingsSaid = ({ entities, facts }: AnswerContext): readonly Sitting[] => {
  const [year] = entities.years;
  if (entities.sittings.length > 0) return entities.sittings;
  if (year !== undefined) return [`${year}H1`, `${year}H2`];
  return facts.sitting === undefined ? [] : [facts.sitting];
};

const sayValidity = (context: AnswerContext): Answered => {
  const { facts, locale, text } = context;
  if (!VALIDITY.test(text)) return { text: '', results: [] };
  const { names } = wordings[locale];
  const say = certificateWording[locale];
  const parts = sittingsSaid(context).flatMap((sitting) => {
    const result = certificateValidity({ sitting });
    if (result.status !== 'decided') return [];
    const { until } = result.value;
    const sentence = until < facts.on ? say.expired : say.validUntil;
    return [{ text: sentence(names.sitting(sitting), names.date(until)), result }];
  });
  return { text: parts.map((part) => part.text).join('\n'), results: parts.map(({ result }) => result) };
};

/** What comes after passing: certificate, recognition, Mandarin level, medical check. */
export const certificateAfter: Answer = {
  topic: 'certificate.after',
  answer: (context) => {
    const { text, locale } = context;
    const until = sayValidity(context);
    const usual = VALIDITY.test(text)
      ? (['recognition-when'] as const)
      : (['recognition-when', 'mandarin-level', 'recognition-documents'] as const);
    const rules = sayExamFacts(VALIDITY.test(text) ? usual : factsForWords(text, BY_WORDS, usual), locale);
    return {
      text: [until.text, rules.text, certificateWording[locale].localNotice].filter(Boolean).join('\n'),
      results: [...until.results, ...rules.results],
    };
  },
};

import type { Answer } from './answer.js';
import { factsForWords, sayExamFacts, type FactsByWords } from './from-exam-facts.js';

const BY_WORDS: FactsByWords = [
  [/普通话|二甲|二乙|mandarin|putonghua/, ['mandarin-level', 'mandarin-exceptions']],
  [/体检|材料|medical|documents?|照片|photo/, ['recognition-documents', 'recognition-when']],
  [/合格证|证明|打印|print|pdf/, ['certificate-print', 'recognition-when']],
  [/几个证|一年|两个证|second/, ['one-certificate-a-year', 'several-certificates']],
  [/多久|几天|工作日|how long/, ['recognition-decision', 'recognition-when']],
  [/编号|号码|查询|number/, ['recognition-when']],
  [/学科|任教科目|subject/, ['recognition-subject']],
];

/** What comes after passing: certificate, recognition, Mandarin level, medical check. */
export const certificateAfter: Answer = {
  topic: 'certificate.after',
  answer: ({ text, locale }) =>
    sayExamFacts(
      factsForWords(text, BY_WORDS, ['certificate-print', 'recognition-when', 'mandarin-level', 'recognition-documents']),
      locale,
    ),
};

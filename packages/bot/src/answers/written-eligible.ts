import { provinceRecord, type Category, type ExamFactId } from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import type { Answer } from './answer.js';
import { sayExamFacts, type FactsByWords } from './from-exam-facts.js';

const BY_WORDS: FactsByWords = [
  [/大[一二三四]|在读|在校|学生|年级|研[一二]|year|junior|sophomore|undergrad/, ['student-years']],
  [/自考|成考|函授|非全日制|开放|电大|part-time|self-study|网教/, ['part-time-students', 'education-junior']],
  [/年龄|多大|岁|年纪|age|old/, ['basic-conditions']],
  [/师范|免考|免试|exempt|normal/, ['exam-exemption', 'exam-exemption-certificate']],
  [/港|澳|台|hong kong|macao|macau|taiwan/, ['hong-kong-macao-taiwan']],
  [/犯罪|案底|拘留|前科|作弊|criminal|record|cheat/, ['barred', 'cheating']],
  [/中专|幼师|幼儿园|kindergarten/, ['education-kindergarten', 'education-primary']],
  [/专科|大专|学历|junior college|diploma|degree/, ['education-primary', 'education-junior', 'education-senior']],
];

const BY_CATEGORY: Readonly<Record<Category, ExamFactId>> = {
  kindergarten: 'education-kindergarten',
  primary: 'education-primary',
  'junior-secondary': 'education-junior',
  'senior-secondary': 'education-senior',
  'vocational-academic': 'education-senior',
  'vocational-professional': 'education-senior',
  'vocational-instructor': 'education-practice-instructor',
};

/** Who may sit the exam: education, student year, age. */
export const writtenEligible: Answer = {
  topic: 'written.eligible',
  answer: ({ facts, text, locale }) => {
    const byWords = BY_WORDS.filter(([words]) => words.test(text)).flatMap(([, ids]) => ids);
    const { category, province } = facts;
    const byCategory = category === undefined ? [] : [BY_CATEGORY[category]];
    const chosen = [...byCategory, ...byWords];
    const general = sayExamFacts(chosen.length > 0 ? chosen : ['basic-conditions', 'student-years'], locale);
    const record = province === undefined ? undefined : provinceRecord({ province });
    const note = record?.status === 'decided' ? record.value.education.at(-1)?.note[locale] : undefined;
    return {
      text: [general.text, note ?? '', registrationWording[locale].areaDecides].filter(Boolean).join('\n'),
      results: [...general.results, ...(record === undefined || note === undefined ? [] : [record])],
      ...(chosen.length === 0 ? { ask: 'category' as const } : {}),
    };
  },
};

import type { Stage } from '@ntce/core';
import { stagesIn } from '../understanding/entities/named-in.js';
import { clausesOf } from './clauses.js';
import { isFollowUp, isQuestion } from './weigh-topics.js';

/** Words of a result and of its review. */
const OF_RESULTS = /复[核查]|成绩|出分|查分|\d分|分数|得分|结果|合格|review|re-?check|scores?\b|results?\b|marks?\b/;
const RESULT_OF = '(?!的?(?:成绩|结果|分|没?过|不?合格|没?通过|复[核查]))';

/** The interview as something to register for or to sit, not as one whose result is spoken of. */
const INTERVIEW_AHEAD = new RegExp(
  [
    `(?:报名?|报考|报上|参加|影响|耽误|耽搁|准备|赶得?不?上|等|进|(?<![重主])要|快|马上)(?:到|了|过|的|不了|去)?(?:我|下次|这次|下半年|上半年)?的?面试${RESULT_OF}`,
    `面试${RESULT_OF}[^,。]{0,8}?(?:报|缴费|审核|准考证|资格)`,
    '面试(?:考试)?(?:是|在)?(?:啥时候|什么时候|何时|几号|哪天|哪一天|几月)(?!.{0,6}(?:出|公布|查|复[核查]|成绩|结果|分))',
    String.raw`\b(?:regist\w*|sign(?:ing)?[ -]?up|apply|enrol\w*|affects?|before|sit|take|start) (?:for )?(?:the |an |my )?interview\b(?! (?:results?|scores?|review))`,
    String.raw`\binterview (?:regist\w+|sign-?up|dates?|ticket|starts?|is on)\b`,
    String.raw`\bwhen (?:is |are |will )?(?:the |my )?interviews?\b(?! (?:results?|scores?|review))`,
  ].join('|'),
  'g',
);

const stagesOf = (clauses: readonly string[]): readonly Stage[] =>
  stagesIn(clauses.map((clause) => clause.replace(INTERVIEW_AHEAD, ' ')).join('\n'));

const asks = (clause: string): boolean => isQuestion(clause) || isFollowUp(clause);

/** The exams whose results a normalized text speaks of: the clause of the results decides, then what is told beside it, never another question. */
export const stagesOfResults = (text: string): readonly Stage[] => {
  const clauses = clausesOf(text);
  const own = clauses.filter((clause) => OF_RESULTS.test(clause));
  if (own.length === 0) return stagesOf(clauses);
  const named = stagesOf(own);
  return named.length > 0 ? named : stagesOf(clauses.filter((clause) => !asks(clause)));
};

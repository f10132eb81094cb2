import type { Bilingual } from './bilingual.js';

/** What the answers on validity say. */
export interface ValidityWording {
  readonly stillValid: (date: string, until: string) => string;
  readonly expired: (until: string) => string;
  readonly validUntil: (until: string) => string;
  readonly passOf: (sitting: string) => string;
  readonly rounds: (first: string, last: string, count: number) => string;
  readonly nextRound: (sitting: string, registration: string, interview: string) => string;
  readonly noRoundLeft: string;
  readonly roundInside: (sitting: string) => string;
  readonly roundOutside: (sitting: string) => string;
  readonly example: string;
  readonly eachPaper: string;
  readonly notTheCertificate: string;
}

export const validityWording: Bilingual<ValidityWording> = {
  'zh-CN': {
    stillValid: (date, until) => `${date}还在有效期内（到${until}）。`,
    expired: (until) => `已经过期：有效期到${until}，需要重考。`,
    validUntil: (until) => `有效期到${until}。`,
    passOf: (sitting) => `${sitting}的笔试成绩：`,
    rounds: (first, last, count) => `可报${first}到${last}的面试，共${count}次。`,
    nextRound: (sitting, registration, interview) =>
      `接下来能报的是${sitting}面试：报名${registration}，面试${interview}，以公告为准。`,
    noRoundLeft: '不过有效期内的面试报名都已结束，不能再报面试了。',
    roundInside: (sitting) => `可以，${sitting}面试报名时还在有效期内。`,
    roundOutside: (sitting) => `不可以，${sitting}面试报名不在有效期内。`,
    example: '例如：',
    eachPaper: '每一科从考过的那次算起，各算各的有效期。',
    notTheCertificate: '这里说的是笔试成绩和考试合格证明，不是教师资格证书。',
  },
  en: {
    stillValid: (date, until) => `On ${date} it is still valid (until ${until}).`,
    expired: (until) => `It has expired: it was valid until ${until} and has to be retaken.`,
    validUntil: (until) => `It is valid until ${until}.`,
    passOf: (sitting) => `Written pass of the ${sitting}:`,
    rounds: (first, last, count) =>
      count === 1
        ? `It serves one interview round, that of the ${first}.`
        : `It serves ${count} interview rounds, from the ${first} to the ${last}.`,
    nextRound: (sitting, registration, interview) =>
      `The next one open is the interview of the ${sitting}: registration ${registration}, interview ${interview}; the notice decides.`,
    noRoundLeft: 'But registration for every interview inside that time is over, so it serves no further interview.',
    roundInside: (sitting) => `Yes, it is valid at the interview registration of the ${sitting}.`,
    roundOutside: (sitting) => `No, the interview registration of the ${sitting} is not inside its validity.`,
    example: 'For example:',
    eachPaper: 'Each paper is valid from its own sitting on.',
    notTheCertificate:
      'This is about written passes and the certificate of passing the exam, not the teacher certificate itself.',
  },
};

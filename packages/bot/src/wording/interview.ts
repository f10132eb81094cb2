import type { Bilingual } from './bilingual.js';

/** What the answers on the interview say beside the words of the core. */
export interface InterviewWording {
  readonly expectedDates: (host: string) => string;
  readonly notHeld: (sitting: string) => string;
  readonly examOn: (sitting: string, stage: string, when: string) => string;
  readonly noTimeOfDay: string;
  readonly missing: string;
  readonly fitting: (list: string) => string;
  readonly noneFitting: string;
  readonly offered: (category: string, list: string) => string;
  readonly auditPending: string;
  readonly auditRefused: (items: string) => string;
  readonly stepsInShort: (steps: string) => string;
  readonly remindFrom: string;
}

export const interviewWording: Bilingual<InterviewWording> = {
  'zh-CN': {
    expectedDates: (host) => `“预计”是按往年推算的范围，正式日期看官网 ${host} 和本省公告。`,
    notHeld: (sitting) => `${sitting}的考试已取消。`,
    examOn: (sitting, stage, when) => `${sitting}${stage}的考试时间：${when}。`,
    noTimeOfDay: '具体几点没有在案记录，以官网和本省公告为准。',
    missing: '不能，笔试各科都合格才能报面试。',
    fitting: (list) => `这些科目可以报：${list}。`,
    noneFitting: '只凭这些科目还报不了面试，所报类别的笔试科目要齐全。',
    offered: (category, list) => `${category}面试的科目有：${list}。`,
    auditPending: '审核要多久没有在案规定，看考区公告。',
    auditRefused: (items) => `没通过的原因以报名系统的提示为准，可以对照核对：${items}。`,
    stepsInShort: (steps) => `面试报名：${steps}。`,
    remindFrom: '开始核对报名',
  },
  en: {
    expectedDates: (host) =>
      `"Expected" is a range worked out from earlier years; the official dates appear on ${host} and in the notice of your province.`,
    notHeld: (sitting) => `The exam of the ${sitting} was cancelled.`,
    examOn: (sitting, stage, when) => `The ${stage} of the ${sitting} takes place: ${when}.`,
    noTimeOfDay: 'The hour is not on record; the official site and the notice of your province decide.',
    missing: 'No: every written paper has to be passed before you can register for the interview.',
    fitting: (list) => `With these papers you may choose: ${list}.`,
    noneFitting: 'These papers alone do not open an interview yet; the papers of the category have to be complete.',
    offered: (category, list) => `Subjects of the ${category} interview: ${list}.`,
    auditPending: 'How long the audit takes is not on record; see the notice of the area.',
    auditRefused: (items) => `The registration system shows the reason of a refusal. Check these: ${items}.`,
    stepsInShort: (steps) => `Registering for the interview: ${steps}.`,
    remindFrom: 'Check my registration',
  },
};

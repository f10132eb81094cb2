import type { Bilingual } from './bilingual.js';

/** What the bot says where nothing about the exam is stated. */
export interface GeneralWording {
  readonly hello: string;
  readonly thanks: string;
  readonly help: string;
  readonly study: string;
  readonly outOfScope: string;
  readonly mandarinTest: string;
  readonly reminder: string;
  readonly notRemindable: string;
}

export const generalWording: Bilingual<GeneralWording> = {
  'zh-CN': {
    hello: '您好！教师资格考试的查分、合格、复核、有效期、面试和笔试报名，都可以问我。',
    thanks: '不客气，祝您顺利。',
    help: '我只回答中小学教师资格考试（NTCE）的规则和日期：分数怎么算、能不能复核、成绩到哪天有效、面试在哪里报、报什么类别科目，也可以带您一步一步核对面试报名。每个回答都有依据，不知道的会直说。发 /me 看我记了什么，/forget 全部删除。',
    study: '备考和难度我不评价，我只讲规则和日期。要考哪几科、什么时候报名可以问我。',
    outOfScope: '这个不归我管。教师资格考试的分数、复核、有效期、面试和笔试报名可以问我。',
    mandarinTest: '这个不归我管。普通话水平测试由各省测试站安排，请看当地语委的通知。教师资格考试的分数、复核、有效期、面试报名可以问我。',
    reminder: '这里还不能主动提醒您。相关日期如下，走完报名引导会附上日历文件，导入手机即可提醒。',
    notRemindable: '这里不能设闹钟，只能告诉您教师资格考试的日期。',
  },
  en: {
    hello: 'Hello! Ask me about scores, passing, reviews, validity, and registering for the teacher qualification exam.',
    thanks: 'You are welcome. Good luck!',
    help: 'I answer on the rules and dates of the teacher qualification exam (NTCE) only: how scores work, whether a review helps, until when results are valid, where and for what to register, and I can check an interview registration with you step by step. Every answer has its source, and what is not known is said. /me shows what I remember, /forget deletes it.',
    study: 'I keep to rules and dates and do not judge how hard it is or how to prepare. Ask me which papers there are or when to register.',
    outOfScope: 'That is not mine. I answer on the teacher qualification exam: scores, reviews, validity, and registering for the written exam and the interview.',
    mandarinTest: 'That is not mine: the Putonghua test is arranged by the test stations of each province, see the notices of the local language office. I answer on the teacher qualification exam.',
    reminder: 'I cannot send reminders here yet. These are the dates; the registration guide ends with a calendar file for your phone.',
    notRemindable: 'I cannot set alarms here; I can only tell you the dates of the teacher qualification exam.',
  },
};

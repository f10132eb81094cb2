import type { Bilingual } from './bilingual.js';

/** The commands that Telegram shows. */
export const TELEGRAM_COMMANDS = ['start', 'help', 'guide', 'remind', 'me', 'language', 'forget'] as const;

export type TelegramCommand = (typeof TELEGRAM_COMMANDS)[number];

/** What the bot says on Telegram about Telegram. */
export interface TelegramWording {
  readonly commands: Readonly<Record<TelegramCommand, string>>;
  /** What a search for the bot shows. */
  readonly description: string;
  readonly textOnly: string;
  readonly oldButton: string;
  readonly olderMessage: string;
  readonly tooMany: string;
  readonly tryAgain: string;
  readonly unreadable: string;
  readonly forgotten: string;
  readonly failed: (id: number) => string;
}

export const telegramWording: Bilingual<TelegramWording> = {
  'zh-CN': {
    commands: {
      start: '开始',
      help: '我能做什么',
      guide: '一步一步报名',
      remind: '我的提醒',
      me: '我记得您说过什么',
      language: '切换中文 / English',
      forget: '忘掉我说过的一切',
    },
    description:
      '教师资格考试（NTCE）小助手：分数换算、合格线、复核、有效期、面试报名。每个数字和日期都有出处；不知道的会说不知道。不需要姓名、证件号、密码。',
    textOnly: '我只看得懂文字。请把问题打成字发给我。',
    oldButton: '这个按钮是以前的，已经用不了了。请直接把问题发给我，或用 /help 看菜单。',
    olderMessage: '这条消息到得晚了，我们已经聊到后面去了，所以没有改动任何信息。如果还要问，请再发一次。',
    tooMany: '消息太多，我跟不上了。请过一会儿再发。',
    tryAgain: '我这边出了点问题，这条没有处理。请过几分钟再发一次，之前说过的都还在。',
    unreadable: '我读不出您之前说过的内容，所以没法接着聊。发 /forget 清空，我们重新开始。',
    forgotten: '已全部清空，可以重新开始了。',
    failed: (id) => `这条我处理时出错了（编号 ${id}），之前说过的都还在。请换个说法再发一次，或用 /help 看菜单。`,
  },
  en: {
    commands: {
      start: 'Start',
      help: 'What I can do',
      guide: 'Register step by step',
      remind: 'My reminders',
      me: 'What I remember of you',
      language: '中文 / English',
      forget: 'Forget all that I said',
    },
    description:
      'NTCE assistant: score conversion, pass line, review, validity, interview registration. Every number and date has a source; what is not known is said to be unknown. No name, ID number or password is needed.',
    textOnly: 'I can only read text. Please type your question.',
    oldButton: 'That button is from an earlier time and no longer works. Just type your question, or see /help.',
    olderMessage:
      'That was an older question: it arrived late and we have moved on since, so I changed nothing. If it still matters, please send it again.',
    tooMany: 'That is more than I can follow. Please wait a little and send it again.',
    tryAgain: 'Something is wrong on my side and I did not take that in. Please send it again in a few minutes; what you told me before is safe.',
    unreadable: 'I cannot read what you told me before, so I cannot go on from there. Send /forget to clear it, and we start anew.',
    forgotten: 'All of it is cleared; we can start anew.',
    failed: (id) => `I stumbled over that one (number ${id}); what you told me before is safe. Please put it another way, or see /help.`,
  },
};

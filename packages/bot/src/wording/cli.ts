import type { Bilingual } from './bilingual.js';

/** What the terminal says beside the replies. */
export interface CliWording {
  readonly welcome: string;
  readonly you: string;
  readonly goodbye: string;
}

export const cliWording: Bilingual<CliWording> = {
  'zh-CN': {
    welcome:
      '教师资格考试（NTCE）小助手。问分数、复核、有效期、报名都可以；有选项时也可以输入序号。输入 /help 看我能做什么，Ctrl-C 退出。',
    you: '您> ',
    goodbye: '再见。',
  },
  en: {
    welcome:
      'NTCE assistant. Ask about scores, reviews, validity and registration; where there are choices, their number will do. /help says what I can do, Ctrl-C leaves.',
    you: 'you> ',
    goodbye: 'Goodbye.',
  },
};

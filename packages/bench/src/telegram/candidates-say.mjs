/** What candidates say, each a fact or two, and what the bot must know of them in the end. */
const PROVINCES = ['四川', '湖北', '浙江', '广东', '陕西', '湖南'];
const SUBJECTS = ['数学', '英语', '物理', '历史'];
const SITTING = '2025年下半年';
const LEAST_SCORE = 31;
const SCORES = 60;

/** How many different scripts there are; after that they repeat. */
export const VARIANTS = 12;

/** The script of a candidate: lines to say, one after the other, and the words that `/me` must then hold. */
export const scriptOf = (number) => {
  const variant = number % VARIANTS;
  const province = PROVINCES[variant % PROVINCES.length];
  const subject = SUBJECTS[variant % SUBJECTS.length];
  const score = LEAST_SCORE + ((variant * 7) % SCORES);
  return {
    variant,
    lines: [`我在${province}`, `我教初中${subject}`, '我能报名面试吗', `${SITTING}三科都过了`, `科目三报告分 ${score}`],
    facts: [`报考省份：${province}`, '类别：初级中学', `科目：${subject}`, `（${SITTING}）`, `报告分：${score}`],
  };
};

/** The question for all that the bot knows of a candidate. */
export const WHAT_YOU_KNOW = '/me';

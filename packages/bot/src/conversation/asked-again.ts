import type { Topic } from '../understanding/topic.js';
import type { ChatState } from './state.js';

/** A bare question word: what it asks is of the topic that is being talked of. */
const BARE: Readonly<Record<'when' | 'how' | 'where', RegExp>> = {
  when: /^(?:那|具体|能|可以)*(?:是|留|用|拖|延|延长|延期|保留)?(?:到|截止到?)?(?:什么时候|啥时候|何时|几号|哪天|哪一天|几月)(?:截止|为止|结束|过期)?[?？。啊呀呢]*$|^(?:and )?(?:until|till|by) when(?: exactly)?\??$|^when(?: exactly| is (?:it|that))?\??$/,
  how: /^(?:那|具体)*(?:怎么|咋)(?:弄|办|搞|整|申请)?[?？。啊呀呢]*$|^(?:and )?how(?: exactly)?(?: do i do (?:it|that))?\??$/,
  where: /^(?:那|具体|我)*(?:在|去|到)?(?:哪|哪里|哪儿|哪个省)(?:能|可以)?(?:报名?|申请|办)?[?？。啊呀呢]*$|^(?:and )?where(?: (?:can|do|should) i (?:register|apply|go))?\??$/,
};

const MEANT: Readonly<Record<keyof typeof BARE, readonly (readonly [RegExp, Topic])[]>> = {
  when: [
    [/^review\./, 'review.deadline'],
    [/^validity\./, 'validity.deadline'],
    [/^interview\./, 'interview.when'],
    [/^written\./, 'written.when'],
  ],
  how: [
    [/^review\./, 'review.how'],
    [/^interview\./, 'interview.how'],
    [/^written\./, 'written.how'],
  ],
  where: [
    [/^review\./, 'review.how'],
    [/^interview\./, 'interview.area'],
  ],
};

/** The topic of a bare question word, by what is being talked of; `undefined` where there is none, or it is none. */
export const askedAgain = ({ topic }: ChatState, text: string): Topic | undefined => {
  if (topic === null) return undefined;
  for (const word of ['when', 'how', 'where'] as const) {
    if (!BARE[word].test(text)) continue;
    return MEANT[word].find(([of]) => of.test(topic))?.[1];
  }
  return undefined;
};

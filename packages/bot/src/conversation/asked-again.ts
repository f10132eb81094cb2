import type { Topic } from '../understanding/topic.js';
import type { ChatState } from './state.js';

/** A bare question word: what it asks is of the topic that is being talked of. */
const BARE: Readonly<Record<'when' | 'how' | 'where' | 'hour' | 'inTime', RegExp>> = {
  when: /^(?:那|具体|能|可以)*(?:是|留|用|拖|延|延长|延期|保留)?(?:到|截止到?)?(?:什么时候|啥时候|何时|几号|哪天|哪一天|几月)(?:截止|为止|结束|过期)?[?？。啊呀呢]*$|^(?:and )?(?:until|till|by) when(?: exactly)?\??$|^when(?: exactly| is (?:it|that))?\??$/,
  how: /^(?:那|具体)*(?:怎么|咋)(?:弄|办|搞|整|申请)?[?？。啊呀呢]*$|^(?:and )?how(?: exactly)?(?: do i do (?:it|that))?\??$/,
  where: /^(?:那|具体|我)*(?:在|去|到)?(?:哪|哪里|哪儿|哪个省)(?:能|可以)?(?:报名?|申请|办)?[?？。啊呀呢]*$|^(?:and )?where(?: (?:can|do|should) i (?:register|apply|go))?\??$/,
  hour: /^(?:那|具体|是|大概)*(?:上午|下午|早上|晚上)?几点(?:钟)?(?:开始|开放|截止|结束|能查|可以查|出|公布|开考)?[?？。啊呀呢]*$|^(?:and |at )*what (?:time|hour)(?: (?:exactly|is (?:it|that)))?\??$/,
  inTime: /^(?:那|我|现在)*(?:还)?(?:来得及|来不来得及|赶得上|晚了|晚不晚|迟了|能赶上)(?:吗|么|没|不|呀|啊)*[?？]*$|^(?:so |and )?(?:am i|is it|is that)(?: still)? (?:too late|in time)(?: now)?\??$/,
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
  hour: [
    [/^score\./, 'score.query'],
    [/^review\./, 'review.deadline'],
    [/^interview\./, 'interview.when'],
    [/^written\./, 'written.when'],
  ],
  inTime: [
    [/^review\./, 'review.deadline'],
    [/^validity\./, 'validity.deadline'],
    [/^interview\./, 'interview.when'],
    [/^written\./, 'written.when'],
  ],
};

/** The topic of a bare question word, by what is being talked of; `undefined` where there is none, or it is none. */
export const askedAgain = ({ topic }: ChatState, text: string): Topic | undefined => {
  if (topic === null) return undefined;
  for (const word of ['when', 'how', 'where', 'hour', 'inTime'] as const) {
    if (!BARE[word].test(text)) continue;
    return MEANT[word].find(([of]) => of.test(topic))?.[1];
  }
  return undefined;
};

const LOOK_UP =
  /^(?:那|具体|我|请问)*(?:怎么|怎样|如何|咋|在?哪(?:里|儿)?|去哪(?:里|儿)?)(?:能|去|才能|可以)*查(?:分|成绩|询)?[?？。啊呀呢]*$|^(?:so |and )?(?:how|where) (?:do|can|should) i (?:check|look)(?: (?:it|them|that|my scores?))?(?: up)?(?: then)?\??$/;
const LOOKED_UP: readonly (readonly [RegExp, Topic])[] = [
  [/^review\./, 'review.how'],
  [/^interview\.(?:admit|audit)$/, 'interview.admit'],
];

/** How or where to look up, asked with nothing else: of what is talked of, else of the score. */
export const topicOfLookUp = ({ topic }: ChatState, text: string): Topic | undefined => {
  if (!LOOK_UP.test(text)) return undefined;
  return LOOKED_UP.find(([of]) => of.test(topic ?? ''))?.[1] ?? 'score.query';
};

const WHICH_SITE = /^(?:那|具体|是|我)*(?:在|去|上|到|用)?(?:哪个|哪一个|什么|啥)网(?:站|页|址)?.{0,4}$|^(?:and )?(?:on |at )?(?:which|what) (?:web)?site\b.{0,16}$/;
const FEE =
  /(?:要|用|需要?|得)(?:不[要用])?(?:再)?(?:交|缴|付|花)(?:多少)?(?:钱|费)|(?:多少|几块|几百块?)钱|收(?:不收)?(?:费|钱)|[交缴]费吗|免费(?!师范)|\b(?:pay|fees?|costs?|free|how much(?! (?:time|longer)))\b/;
const OF_ANOTHER_FEE = /认定|证书|体检|普通话|换证|补办|培训|教材|certificate/;

/** What is asked of a fee or a site with nothing else: of the review while that is talked of, else of the registration. */
export const topicOfSiteOrFee = ({ topic }: ChatState, text: string): Topic | undefined => {
  const isOfReview = (topic ?? '').startsWith('review.');
  if (isOfReview && (FEE.test(text) || WHICH_SITE.test(text))) return 'review.how';
  const isOfAnother = (topic ?? '').startsWith('certificate.') || OF_ANOTHER_FEE.test(text);
  return FEE.test(text) && !isOfAnother ? 'interview.fee' : undefined;
};

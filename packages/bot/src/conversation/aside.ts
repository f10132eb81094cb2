import { examFact, isPassingScore, type Locale } from '@ntce/core';
import { officialSite } from '../answers/official-site.js';
import { hasImpossibleDay, impossibleScoreIn } from '../understanding/impossible.js';
import { conversationWording } from '../wording/conversation.js';
import { writtenWording } from '../wording/written.js';
import type { Incoming } from './answer-topics.js';
import type { Outcome } from './outcome.js';
import { plainReply } from './plain-reply.js';
import type { ChatState } from './state.js';
import { MENU, topicChoices } from './topic-choices.js';

const DISTRESS = /自杀|轻生|不想活|活不下去|活着没意思|(?<![累烦困气急笑饿])想死|suicid|kill myself|want to die|end my life/;
const WORDS = /[\p{L}\p{N}/]/u;

const SITE =
  /^(?:你们?|教资|教师资格(?:证|考试)?|考试|报名|查分)?的?官(?:方)?网(?:站|址)?(?:是(?:啥|什么|哪个|多少)|在哪|网址|地址|多少)*[?？呢啊]*$|^(?:what(?:'s| is) the )?official (?:web)?site(?: address)?\??$/;
/** Which site, of what is talked of. */
const WHICH_SITE =
  /^(?:那|具体|是|我)*(?:在|去|上|到|用)?(?:哪个|哪一个|什么|啥)(?:官)?网(?:站|页|址)?(?:上)?(?:去|能|可以)?(?:报(?:名)?|查(?:分|成绩)?|弄|申请|登录?)?[?？呢啊呀的]*$|^(?:那)?(?:报名|查分)?(?:的)?(?:网站|网址|链接)(?:是|在)?(?:什么|啥|哪个|哪|多少|发我)?(?:一下)?[?？呢啊呀]*$|^(?:and )?(?:on |at )?(?:which|what) (?:web)?site(?: is (?:it|that)| (?:do|should) i (?:use|go to))?\??$|^(?:what(?:'s| is) the |the )?(?:web ?site|url|link)(?: address)?\??$/;

/** The official site: where to register, while a registration is talked of, else where to look up. */
const officialSiteReply = (state: ChatState, text: string, locale: Locale): Outcome => {
  const isOfRegistration = text.includes('报') || (/^(?:written|interview)\./.test(state.topic ?? '') && !text.includes('查'));
  const site = officialSite();
  const words = isOfRegistration ? writtenWording[locale].registerOn(site.host) : examFact('score-portal').value.text[locale];
  const topic = isOfRegistration && state.topic !== null ? state.topic : 'score.query';
  return { state, replies: [{ ...plainReply(words), result: site.result }], topics: [topic] };
};

const asksForSite = ({ topic }: ChatState, text: string): boolean =>
  SITE.test(text) || (WHICH_SITE.test(text) && !/^(?:review|certificate)\./.test(topic ?? ''));

/** What a message is beside any topic of the exam: without words, the official site, a call for help, only scolding, or naming what cannot be. */
export const aside = (state: ChatState, { text, locale }: Incoming, isOnlyScolding: boolean): Outcome | undefined => {
  const say = conversationWording[locale];
  const menu = topicChoices(MENU, MENU.length, locale);
  const reply = (...[words, choices]: Parameters<typeof plainReply>): Outcome => ({
    state,
    replies: [plainReply(words, choices)],
    topics: ['outofscope'],
  });
  if (isOnlyScolding) return reply(say.scolded, menu);
  if (!WORDS.test(text)) return { ...reply(say.empty, menu), topics: [] };
  if (asksForSite(state, text)) return officialSiteReply(state, text, locale);
  if (DISTRESS.test(text)) return reply(say.distress);
  if (hasImpossibleDay(text)) return { ...reply(say.noSuchDay), topics: ['flow.slot'] };
  const score = impossibleScoreIn(text);
  // The core says itself which scores there are.
  if (score !== undefined) isPassingScore({ reportScore: score });
  return undefined;
};

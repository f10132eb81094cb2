import { examFact, isPassingScore, type Locale } from '@ntce/core';
import { hasImpossibleDay, impossibleScoreIn } from '../understanding/impossible.js';
import { conversationWording } from '../wording/conversation.js';
import type { Incoming } from './answer-topics.js';
import type { Outcome } from './outcome.js';
import { plainReply } from './plain-reply.js';
import type { ChatState } from './state.js';
import { MENU, topicChoices } from './topic-choices.js';

const DISTRESS = /自杀|轻生|不想活|活不下去|活着没意思|(?<![累烦困气急笑饿])想死|suicid|kill myself|want to die|end my life/;
const WORDS = /[\p{L}\p{N}/]/u;

const SITE =
  /^(?:你们?|教资|教师资格(?:证|考试)?|考试|报名|查分)?的?官(?:方)?网(?:站|址)?(?:是(?:啥|什么|哪个|多少)|在哪|网址|地址|多少)*[?？呢啊]*$|^(?:what(?:'s| is) the )?official (?:web)?site(?: address)?\??$/;

const officialSiteReply = (state: ChatState, locale: Locale): Outcome => {
  const site = examFact('score-portal');
  return { state, replies: [{ ...plainReply(site.value.text[locale]), result: site }], topics: ['score.query'] };
};

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
  if (SITE.test(text)) return officialSiteReply(state, locale);
  if (DISTRESS.test(text)) return reply(say.distress);
  if (hasImpossibleDay(text)) return { ...reply(say.noSuchDay), topics: ['flow.slot'] };
  const score = impossibleScoreIn(text);
  // The core says itself which scores there are.
  if (score !== undefined) isPassingScore({ reportScore: score });
  return undefined;
};

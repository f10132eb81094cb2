import type { Stage } from '@ntce/core';
import { asksWhetherInTime } from '../answers/whether-in-time.js';
import { claimedPassLine } from '../understanding/claimed-pass-line.js';
import type { TopicProbability } from '../understanding/classify.js';
import type { Entities } from '../understanding/entities/entities.js';
import type { Topic } from '../understanding/topic.js';
import type { ChatState } from './state.js';
import { isFollowUp } from './weigh-topics.js';

const LIKELY = 3;
const MAY_REGISTER = /(?:能|可以|可不可以|够).{0,8}报.{0,8}面试|\b(?:can|may) i\b.{0,30}\binterview/;

const MAY_TAKE = /(?:能|可以|可不可以)(?:不能)?(?:报|考|面|选|教)|\b(?:can|may) (?:i|she|he)\b/;
const OF_INTERVIEW = /面|报|interview|teach|教/;

/** Papers named, with what is wanted of them: the subject that they open, else the category. */
export const topicOfPapers = (text: string, { papers, categories, subjects, sittings }: Entities): Topic | undefined => {
  if (papers.length === 0 || sittings.length > 0 || !MAY_TAKE.test(text) || !OF_INTERVIEW.test(text)) return undefined;
  if (categories.length > 0) return 'interview.category';
  const isOfSubjects = subjects.length > 0 || (/学科|科目|subject/.test(text) && papers.some((paper) => paper.endsWith('A')));
  return isOfSubjects ? 'interview.subject' : undefined;
};

const isOfWrittenAlone = ([stage, another]: readonly Stage[]): boolean => stage === 'written' && another === undefined;

/** Whether one may take the interview of a category is a question of the category, whatever the subject. */
export const topicOfOtherCategory = (text: string, stages: readonly Stage[]): Topic | undefined =>
  MAY_TAKE.test(text) && OF_INTERVIEW.test(text) && !isOfWrittenAlone(stages) ? 'interview.category' : undefined;

const MAY_SIT =
  /(?:能|可以|可不可以)(?:不能)?(?:再)?(?:报|考)(?:考|名)?.{0,6}笔试|笔试.{0,4}(?:能|可以)(?:不能)?(?:再)?(?:报|考)|\b(?:can|may) i (?:take|sit|register for|do) (?:the )?.{0,20}written/;

/** Whether one may sit the written exam of another category is no question of the interview's. */
export const topicOfWrittenRegistration = (text: string, stages: readonly Stage[]): Topic | undefined =>
  isOfWrittenAlone(stages) && MAY_SIT.test(text) ? 'written.eligible' : undefined;

const BARE_MAY_REGISTER =
  /^(?:那|请问|我|现在)*面试(?:我|现在|还)*(?:能不能|可不可以|能|可以)报(?:名)?(?:吗|不|么|嘛|了)*[?？]*$|^(?:so )?(?:can|may) i (?:take|register for|sign up for|do) the interview(?: now)?\??$/;

/** Whether one may register for the interview, asked with nothing else. */
export const topicOfBareMayRegister = (text: string): Topic | undefined =>
  BARE_MAY_REGISTER.test(text) ? 'interview.eligible' : undefined;

const BARE_PAPERS = /^(?:那|那么|啥是|什么是)?(?:\s?[1-4]\d\da?\s?[和、,/]?)+(?:呢|是啥|是什么|是哪科|是哪一科|考什么)?[?]*$|^(?:and |what is |what'?s |what about )(?:paper )?[1-4]\d\da?\??$/;

/** Papers named by code with nothing else: which papers they are. */
export const topicOfBarePapers = (text: string, { papers, scores }: Entities): Topic | undefined =>
  papers.length > 0 && scores.length === 0 && BARE_PAPERS.test(text) ? 'written.subjects' : undefined;

/** Whether somebody whose passes are known asks whether they still open the interview, not when it is. */
export const asksWhetherStillOpen = ({ facts }: ChatState, text: string): boolean =>
  (facts.passes !== undefined || facts.lastWrittenSitting !== undefined) && /还|still/.test(text) && MAY_REGISTER.test(text);

const INTERVIEW_MARK =
  /面试(?:成绩|分数?)?(?:考了?|得了?)?(?:是|有)?\s*(?:\d+|多少|几)分|面试.{0,4}(?:满分|合格线|及格线|分数线)|interview.{0,12}(?:pass mark|out of|points|how many marks)/;

/** A mark of the interview is no report score: only passed or failed is shown. */
export const topicOfInterviewMark = (top: Topic, text: string): Topic | undefined =>
  top.startsWith('score.') && INTERVIEW_MARK.test(text) ? 'interview.content' : undefined;

/** A refund that is said to extend passes, or asked about as doing so, is about their validity, whatever it resembles. */
export const topicOfRefund = ({ refunded }: Entities): Topic | undefined =>
  refunded === true ? 'validity.deadline' : undefined;

/** What an unsure message must be about, by what it states: two subjects and the interview, or passes and whether they open it. */
export const topicOfStated = (
  topics: readonly TopicProbability[],
  text: string,
  { categories, subjects, stages, sittings, papers, positions }: Entities,
): Topic | undefined => {
  const isLikely = (topic: Topic): boolean => topics.slice(0, LIKELY).some((one) => one.topic === topic);
  if (isLikely('interview.subject') && subjects.length > 1 && stages.includes('interview')) return 'interview.subject';
  if (isLikely('interview.category') && categories.length > 1 && MAY_TAKE.test(text)) return 'interview.category';
  const tellsPasses = sittings.length > 0 && papers.length + positions.length > 0;
  return tellsPasses && MAY_REGISTER.test(text) ? 'interview.eligible' : undefined;
};

const ASKS_WHEN = /什么时候|啥时候?|何时|几[号月]|哪[天日]|哪一天|多会儿|\bwhen\b|\bwhat (?:day|date)s?\b/;
const TO_REGISTER = /报(?!告)|regist|sign(?:ing)? up|enrol|\bapply\b/;
const OF_OTHER_DATES =
  /[缴交]费|缴|审核|准考证|打印|成绩|出分|查分|复核|复查|过期|有效|认定|普通话|注册|账号|考点|\bpay|\bfee|ticket|result|valid|expir|review|audit|account/;

/** When, or whether still, one can register for the exam that is named or talked of. */
export const topicOfRegistrationDates = (text: string, stage: Stage | undefined): Topic | undefined => {
  if (stage === undefined || OF_OTHER_DATES.test(text) || !TO_REGISTER.test(text)) return undefined;
  return ASKS_WHEN.test(text) || asksWhetherInTime(text) ? `${stage}.when` : undefined;
};

/** The topic of a pass line that somebody heard of: 听说涨到75了. */
export const topicOfClaimedLine = (text: string): Topic | undefined =>
  claimedPassLine(text) === undefined ? undefined : 'score.passline';

const TIMES_FACTOR = /(?:乘以?|[*×x]|times|multipl\w+ by)\s*(?:0\.8|零点八)|打八折/;

/** The topic of the shortcut by which raw scores are said to become report scores. */
export const topicOfShortcut = (text: string): Topic | undefined => (TIMES_FACTOR.test(text) ? 'score.convert' : undefined);

const MARKED_WRONG =
  /(?:[判批评阅]|改(?=卷))(?:卷(?:子)?|分)?(?:得|的)?(?:也|都)?(?:太|偏|过)?(?:低了|错|严|少了|漏)|[打给](?:我|的|我的)?(?:分(?:数)?)?(?:给|打|判)?(?:得|的)?(?:也|都)?(?:太|偏|过)?低了?|少给了?(?:我)?(?:\d+|几|一|两)?分|(?:分数?|成绩)(?:肯定|一定|是不是|好像|感觉|应该|会不会)?(?:不对|有问题|有误|有错|算错|登错|太低|偏低|低了)|\b(?:mark|grad|scor)(?:ed|ing)\b.{0,20}\b(?:low|wrong(?:ly)?|harsh(?:ly)?|strict(?:ly)?|mistake|unfair(?:ly)?)\b|\bscore (?:is|seems|looks|must be|can'?t be)\b.{0,10}\b(?:low|wrong|off|right)\b/;

/** The topic of a mark that somebody takes for wrong or too low: what a review looks at. */
export const topicOfMarkDoubted = (text: string): Topic | undefined => (MARKED_WRONG.test(text) ? 'review.scope' : undefined);

const MANDARIN_LEVEL = /普通话|(?<![\d第])[一二三](?:级)?[甲乙](?:等)?|putonghua|mandarin/;
const OF_ITS_TEST = /报名|考试|怎么考|时间|什么时候|几号|成绩|查询|\b(?:when|where|register|test|exam)\b/;
const WHAT_IT_TAKES = /认定|要求|需要|够|必须|几级|等级|教[资师]|申请|面试|笔试|\b(?:need|require|certificate|teacher)/;

/** The Putonghua test is none of this exam's: where its dates are asked for, or it is gone on with. */
export const topicOfMandarin = ({ topic }: ChatState, text: string): Topic | undefined => {
  if (!MANDARIN_LEVEL.test(text) || WHAT_IT_TAKES.test(text)) return undefined;
  return OF_ITS_TEST.test(text) || (topic === 'outofscope' && isFollowUp(text)) ? 'outofscope' : undefined;
};

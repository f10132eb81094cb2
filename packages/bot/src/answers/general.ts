import { reviewWindow, sittingCalendar, wordings, type Locale } from '@ntce/core';
import type { Choice } from '../conversation/choice.js';
import { topicChoices, MENU } from '../conversation/topic-choices.js';
import { generalWording, type GeneralWording } from '../wording/general.js';
import { interviewWording } from '../wording/interview.js';
import { registrationWording } from '../wording/registration.js';
import { sayWhen } from '../wording/say-when.js';
import type { Topic } from '../understanding/topic.js';
import type { Answer, AnswerContext, Answered } from './answer.js';
import { resultsSitting } from './results-sitting.js';
import { sayRounds } from './round-dates.js';

type Plain = Exclude<keyof GeneralWording, 'reminder' | 'notRemindable' | 'mandarinTest'>;

const plain = (topic: Topic, text: Plain, withMenu: boolean): Answer => ({
  topic,
  answer: ({ locale }) => ({
    text: generalWording[locale][text],
    results: [],
    ...(withMenu ? { choices: topicChoices(MENU, MENU.length, locale) } : {}),
  }),
});

const MANDARIN = /普通话|(?<![\d第])[一二三](?:级)?[甲乙](?:等)?|水平测试|mandarin|putonghua|\bpsc\b/;
const EXAM_DATE = /查分|成绩|出分|面试|笔试|报名|复核|准考证|考试|缴费|过期|interview|exam|result|score|regist|ticket|review|expir/;

const outOfScope: Answer = {
  topic: 'outofscope',
  answer: ({ text, locale }) => {
    const say = generalWording[locale];
    return { text: MANDARIN.test(text) ? say.mandarinTest : say.outOfScope, results: [] };
  },
};

const REVIEW = /复核|复查|review/;
const RESULTS = /查分|成绩|出分|分数|results?\b|scores?\b/;
const REGISTRATION = /报名|regist/;

const calendarFile = (locale: Locale): Choice => ({ label: interviewWording[locale].remindFrom, topic: 'interview.how' });

/** Results this near are the ones that are meant. */
const DAYS_AHEAD = 45;

/** Until when a review of the newest results can be asked for. */
const sayReview = ({ facts, entities, locale }: AnswerContext): Answered => {
  const kind = entities.stages[0] ?? 'written';
  const sitting = resultsSitting(facts.on, kind, DAYS_AHEAD);
  const window = reviewWindow({ sitting, kind, province: facts.province });
  if (window.status !== 'decided') return { text: '', results: [window] };
  const { names } = wordings[locale];
  const text = registrationWording[locale].reviewSafe(names.sitting(sitting), names.date(window.value.safeUntil));
  return { text, results: [window], assumed: { sitting } };
};

/** When the newest results come out, or came out. */
const sayResults = ({ facts, entities, locale }: AnswerContext): Answered => {
  const stage = entities.stages[0] ?? 'written';
  const sitting = resultsSitting(facts.on, stage, DAYS_AHEAD);
  const calendar = sittingCalendar({ sitting, province: facts.province });
  if (calendar.status !== 'decided') return { text: '', results: [calendar] };
  const entry = stage === 'written' ? calendar.value.writtenResults : calendar.value.interviewResults;
  const { names } = wordings[locale];
  const colon = locale === 'en' ? ': ' : '：';
  const head = [registrationWording[locale].round(names.sitting(sitting), names.stages[stage])];
  const line = entry === null ? [] : [`${registrationWording[locale].results}${colon}${sayWhen(entry, locale)}`];
  return { text: [...head, ...line].join('\n'), results: [calendar] };
};

const datesOf = (context: AnswerContext): Answered => {
  const { text, entities } = context;
  if (REVIEW.test(text)) return sayReview(context);
  if (RESULTS.test(text) && !REGISTRATION.test(text)) return sayResults(context);
  return sayRounds(entities.stages[0] ?? 'interview', context);
};

const reminderSet: Answer = {
  topic: 'reminder.set',
  answer: (context) => {
    const { text, locale } = context;
    const say = generalWording[locale];
    if (!EXAM_DATE.test(text)) return { text: say.notRemindable, results: [] };
    const dates = datesOf(context);
    return {
      ...dates,
      text: [say.reminder, dates.text].filter(Boolean).join('\n'),
      choices: [calendarFile(locale)],
    };
  },
};

/** The answers that state little or nothing about the exam. */
export const generalAnswers: readonly Answer[] = [
  plain('smalltalk.greet', 'hello', true),
  plain('smalltalk.thanks', 'thanks', false),
  plain('help', 'help', true),
  plain('study.advice', 'study', false),
  outOfScope,
  reminderSet,
];

import { nextSitting, type Locale } from '@ntce/core';
import { topicChoices, MENU } from '../conversation/topic-choices.js';
import { generalWording, type GeneralWording } from '../wording/general.js';
import type { Topic } from '../understanding/topic.js';
import type { Answer } from './answer.js';
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

const MANDARIN = /普通话|mandarin|putonghua/;
const EXAM_DATE = /查分|成绩|出分|面试|笔试|报名|复核|准考证|考试|过期|interview|exam|result|score|regist|ticket|review|expir/;

const outOfScope: Answer = {
  topic: 'outofscope',
  answer: ({ text, locale }) => {
    const say = generalWording[locale];
    return { text: MANDARIN.test(text) ? say.mandarinTest : say.outOfScope, results: [] };
  },
};

const reminder = (text: string, locale: Locale): string =>
  EXAM_DATE.test(text) ? generalWording[locale].reminder : generalWording[locale].notRemindable;

const reminderSet: Answer = {
  topic: 'reminder.set',
  answer: (context) => {
    const { text, locale, facts, entities } = context;
    const said = reminder(text, locale);
    if (!EXAM_DATE.test(text)) return { text: said, results: [nextSitting({ on: facts.on, stage: 'interview' })] };
    const rounds = sayRounds(entities.stages[0] ?? 'interview', context);
    return { text: `${said}\n${rounds.text}`, results: rounds.results };
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

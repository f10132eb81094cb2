import { classify } from '../understanding/classify.js';
import { normalize } from '../understanding/normalize.js';
import type { Topic } from '../understanding/topic.js';
import type { TopicModel } from '../understanding/topic-model.js';

/** A question with the topics that are right for it. */
export interface LabelledQuestion {
  readonly text: string;
  readonly topics: readonly Topic[];
}

/** How well the understanding does on labelled questions; shares from 0 to 1. */
export interface Measures {
  readonly questions: number;
  readonly first: number;
  readonly amongThree: number;
  /** The right topic first and sure, or among three choices when unsure. */
  readonly helped: number;
  readonly answeredWrong: number;
  readonly outOfScopeAnsweredAsOurs: number;
  readonly oursDeclined: number;
  /** Mean probability given to the first topic, less the share in which it is right. */
  readonly overconfidence: number;
  readonly microseconds: number;
  readonly byTopic: readonly { readonly topic: Topic; readonly questions: number; readonly right: number }[];
  readonly confusions: readonly { readonly expected: Topic; readonly found: Topic; readonly count: number }[];
}

const OUT: Topic = 'outofscope';
const CHOICES = 3;
const SHOWN_CONFUSIONS = 15;

interface Judged {
  readonly question: LabelledQuestion;
  readonly found: Topic;
  readonly probability: number;
  readonly isRight: boolean;
  readonly isAmongThree: boolean;
  readonly isSure: boolean;
}

const judge = (model: TopicModel, question: LabelledQuestion): Judged => {
  const probable = classify(model, normalize(question.text));
  const [top] = probable;
  const found = top?.topic ?? OUT;
  const probability = top?.probability ?? 0;
  return {
    question,
    found,
    probability,
    isRight: question.topics.includes(found),
    isAmongThree: probable.slice(0, CHOICES).some(({ topic }) => question.topics.includes(topic)),
    isSure: probability >= model.thresholds.sure,
  };
};

const share = (judged: readonly Judged[], holds: (one: Judged) => boolean): number =>
  judged.length === 0 ? 0 : judged.filter(holds).length / judged.length;

const isOut = ({ question }: Judged): boolean => question.topics.includes(OUT);

const confusionsIn = (judged: readonly Judged[]): Measures['confusions'] => {
  const counts = new Map<string, { expected: Topic; found: Topic; count: number }>();
  for (const { question, found, isRight } of judged) {
    const [expected] = question.topics;
    if (isRight || expected === undefined) continue;
    const key = `${expected} ${found}`;
    const entry = counts.get(key) ?? { expected, found, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, SHOWN_CONFUSIONS);
};

const byTopicIn = (judged: readonly Judged[]): Measures['byTopic'] => {
  const topics = [...new Set(judged.flatMap(({ question }) => question.topics[0] ?? []))].sort();
  return topics.map((topic) => {
    const own = judged.filter(({ question }) => question.topics[0] === topic);
    return { topic, questions: own.length, right: share(own, ({ isRight }) => isRight) };
  });
};

/** Measures a model on labelled questions. */
export const measure = (model: TopicModel, questions: readonly LabelledQuestion[]): Measures => {
  const before = performance.now();
  const judged = questions.map((question) => judge(model, question));
  const elapsed = performance.now() - before;
  const out = judged.filter(isOut);
  const ours = judged.filter((one) => !isOut(one));
  return {
    questions: judged.length,
    first: share(judged, ({ isRight }) => isRight),
    amongThree: share(judged, ({ isAmongThree }) => isAmongThree),
    helped: share(judged, ({ isRight, isSure, isAmongThree }) => (isSure ? isRight : isAmongThree)),
    answeredWrong: share(judged, ({ isRight, isSure }) => isSure && !isRight),
    outOfScopeAnsweredAsOurs: share(out, ({ isRight, isSure }) => isSure && !isRight),
    oursDeclined: share(ours, ({ found, isSure }) => isSure && found === OUT),
    overconfidence:
      judged.reduce((sum, { probability }) => sum + probability, 0) / Math.max(1, judged.length) -
      share(judged, ({ isRight }) => isRight),
    microseconds: (elapsed * 1000) / Math.max(1, judged.length),
    byTopic: byTopicIn(judged),
    confusions: confusionsIn(judged),
  };
};

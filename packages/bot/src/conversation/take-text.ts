import { isPassingScore, type CalendarDate, type Locale } from '@ntce/core';
import { passScoreOf } from '../answers/score-passed.js';
import { claimOfPass, type ClaimOfPass } from '../understanding/claim-of-pass.js';
import { withPlacesInFull } from '../understanding/abbreviated-places.js';
import { guard } from '../privacy/privacy-guard.js';
import { normalize } from '../understanding/normalize.js';
import { soften } from '../understanding/strong-words.js';
import type { Topic } from '../understanding/topic.js';
import type { TopicModel } from '../understanding/topic-model.js';
import { withoutMarkup } from '../understanding/without-markup.js';
import { conversationWording } from '../wording/conversation.js';
import { sayScore } from '../wording/numbers.js';
import { scoreWording } from '../wording/score.js';
import type { Abilities } from './abilities.js';
import { answerAll } from './answer-all.js';
import { answerPasses, answerSlot, correct } from './answer-slot.js';
import type { Incoming } from './answer-topics.js';
import { applyControl } from './apply-control.js';
import { askBack, noteDetails } from './ask-back.js';
import { aside } from './aside.js';
import { controlIn, type Control } from './control.js';
import { decideTopics, readMessage, type Reading } from './decide-topics.js';
import { kindChoices } from './kind-choices.js';
import { leaveOutBases } from './missing-basis.js';
import type { Outcome } from './outcome.js';
import { plainReply } from './plain-reply.js';
import { scoreKindIn } from './score-kind.js';
import type { ChatState } from './state.js';
import type { Turn } from './turn.js';

const TOPICS_TOLD = 3;
const LOOK_UP: readonly Topic[] = ['score.query', 'score.passed', 'sensitive'];

const declineSensitive = (state: ChatState, isFound: boolean, { topics }: Reading, locale: Locale): Outcome => {
  const say = conversationWording[locale];
  const isLookUp = topics.slice(0, 2).some(({ topic }) => LOOK_UP.includes(topic));
  const lines = [...(isFound ? [say.sensitive] : []), ...(isLookUp ? [say.lookUpYourself] : [])];
  const isTalkedOf = isLookUp && (state.guide === null || state.guide.paused);
  return { state: isTalkedOf ? { ...state, topic: 'score.query' } : state, replies: [plainReply(lines.join('\n'))], topics: ['sensitive'] };
};

/** Whether a claim of so many points short makes a bare score a report score: 差2分 of 68. */
const isShortAsReport = (score: number, { shortBy }: ClaimOfPass): boolean => {
  const result = shortBy === undefined ? undefined : isPassingScore({ reportScore: score + shortBy });
  return result?.status === 'decided' && shortBy !== undefined && passScoreOf(result) === score + shortBy;
};

/** An answer to whether the bare score was raw or report; asked again where it is taken for passed or not before that is known. */
const answerKind = (state: ChatState, incoming: Incoming): Outcome | undefined => {
  const { asked } = state;
  const score = asked?.score;
  if (asked === null || score === undefined || incoming.entities.scores.length > 0) return undefined;
  const claim = claimOfPass(incoming.text);
  const isReport = claim !== undefined && isShortAsReport(score, claim);
  const kind = isReport ? 'reportScore' : scoreKindIn(incoming.text);
  if (kind !== undefined) return answerAll(state, [asked.topic], { ...incoming, chosen: { [kind]: score } });
  if (claim === undefined) return undefined;
  const { locale } = incoming;
  const text = conversationWording[locale].rawOrReport(sayScore(score));
  const reply = { ...plainReply(`${scoreWording[locale].askFirst}${locale === 'en' ? ' ' : ''}${text}`, kindChoices(score, locale, asked.topic)), asks: asked.fact };
  return { state, replies: [reply], topics: ['score.passed'] };
};

const UNKNOWN = /^(?:我?(?:也)?(?:不知道|不清楚|不晓得|不记得了?|记不清了?|忘了|忘记了|不确定|分不清)|(?:i )?(?:don'?t know|do not know|dunno|no idea|not sure|(?:have )?forgot(?:ten)?|can'?t remember))[\s.。!,,~呢啊呀了]*$/;

/** What was asked is not known: why it matters, and on without it. */
const leaveOpen = (state: ChatState, incoming: Incoming): Outcome | undefined => {
  if (state.asked === null || !UNKNOWN.test(incoming.text)) return undefined;
  const say = conversationWording[incoming.locale];
  if (state.asked.score !== undefined) {
    const choices = kindChoices(state.asked.score, incoming.locale, state.asked.topic);
    return { state, replies: [plainReply(say.reportScoreIsOnPage, choices)], topics: ['flow.slot'] };
  }
  return { ...applyControl('skip', state, incoming), topics: ['flow.control'] };
};

/** English and Chinese name a language, except where the subject was asked for. */
const namesAskedSubject = (control: Control, { asked }: ChatState, { entities }: Incoming): boolean =>
  control === 'language' && entities.subjects.length > 0 && (asked?.fact === 'subject' || asked?.fact === 'writtenSubject');

const decide = (model: TopicModel, state: ChatState, reading: Reading, incoming: Incoming): Outcome => {
  const decision = decideTopics(model, state, incoming.text, reading.topics, reading.entities);
  switch (decision.kind) {
    case 'answer':
      return answerAll(state, decision.topics, incoming);
    case 'slot':
      return answerSlot(state, decision.topic, incoming);
    case 'details':
      return noteDetails(state, incoming);
    case 'unsure':
      return askBack(state, decision.topics, incoming);
  }
};

/** Takes words: guarded first, then read as a control, a correction, an answer or a question, in that order. */
export const takeText = (
  model: TopicModel,
  state: ChatState,
  message: string,
  on: CalendarDate,
  abilities: Abilities,
): Turn => {
  const { heard: locale } = state;
  const { text: cleared, found } = guard(message);
  const { text: soft, isOnlyScolding } = soften(normalize(withoutMarkup(cleared)));
  const text = withPlacesInFull(soft);
  const reading = readMessage(model, text, on);
  const [top] = reading.topics;
  const probability = top?.probability ?? 0;
  const incoming: Incoming = { text, entities: reading.entities, chosen: {}, on, locale, abilities };
  const end = (outcome: Outcome, confidence: number): Turn => ({
    ...outcome,
    topics: [...new Set([...outcome.topics, ...reading.topics.slice(0, TOPICS_TOLD).map(({ topic }) => topic)])],
    confidence,
    entities: reading.entities,
  });

  const isSensitive = top?.topic === 'sensitive' && probability >= model.thresholds.sure;
  if (found.length > 0 || isSensitive) return end(declineSensitive(state, found.length > 0, reading, locale), 1);
  const beside = aside(state, incoming, isOnlyScolding);
  if (beside !== undefined) return end(beside, 1);
  const control = controlIn(text);
  if (control !== undefined && !namesAskedSubject(control, state, incoming)) {
    return end({ ...applyControl(control, state, incoming), topics: [control === 'help' ? 'help' : 'flow.control'] }, 1);
  }
  const taken = answerKind(state, incoming) ?? answerPasses(state, incoming) ?? leaveOpen(state, incoming) ?? correct(state, incoming) ?? leaveOutBases(state, incoming);
  if (taken !== undefined) return end(taken, 1);
  const outcome = decide(model, state, reading, incoming);
  return end(outcome, outcome.topics[0] === 'flow.slot' ? 1 : probability);
};

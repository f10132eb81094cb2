import { isDeepStrictEqual } from 'node:util';
import type { Topic } from '../../src/understanding/topic.js';
import { GUIDE_TOPICS } from '../../src/guide/guide-topic.js';
import { questionOf, standOf, type Stand } from './stand.js';
import { answersAt, press, type Move, type Place, type Route, type Take, type Walk } from './walk.js';

const BACK = press({ label: '', topic: 'flow.control', value: 'back' });

const isSameStand = ({ state, reply }: Stand, other: Stand): boolean =>
  isDeepStrictEqual(state, other.state) && isDeepStrictEqual(reply, other.reply);

const afterBack = (take: Take, { stand }: Place, left: Move, instead: Move): string | undefined => {
  const back = take(left.to.state, BACK);
  const returned = standOf(back, stand.of);
  if (questionOf(returned) !== questionOf(stand)) return `back leads to ${questionOf(returned)}`;
  if (!isDeepStrictEqual(returned.state, stand.state)) return 'back leaves another state';
  const anew = standOf(take(back.state, press(instead.choice)), stand.of);
  return isSameStand(anew, instead.to) ? undefined : `then ${instead.choice.label} differs from answering so at once`;
};

/** Answers after which going back, and giving the next answer, differs from giving that one at once. */
export const answersThatStick = ({ places }: Walk, take: Take): readonly string[] =>
  places.flatMap((place) =>
    place.moves.flatMap((left, index) => {
      const instead = place.moves[(index + 1) % place.moves.length] ?? left;
      const fault = afterBack(take, place, left, instead);
      return fault === undefined ? [] : [`${place.path.join(' > ')} > ${left.choice.label} > back: ${fault}`];
    }),
  );

const afterLeaving = (take: Take, { stand }: Place, topic: Topic, { stage }: Route): string | undefined => {
  const left = take(stand.state, press({ label: '', topic }));
  const resume = left.replies.at(-1)?.choices.find((choice) => choice.topic === GUIDE_TOPICS[stage]);
  if (resume === undefined) return 'no button leads back';
  const resumed = standOf(take(left.state, press(resume)), stand.of);
  if (questionOf(resumed) !== questionOf(stand)) return `comes back to ${questionOf(resumed)}`;
  if (!isDeepStrictEqual(resumed.state, stand.state)) return 'comes back in another state';
  return isDeepStrictEqual(resumed.reply.choices, stand.reply.choices) ? undefined : 'comes back to other answers';
};

/** Places that are not the same after another topic: in turn one that answers at once, and one that asks something itself. */
export const placesLostByLeaving = ({ places }: Walk, take: Take, route: Route): readonly string[] =>
  places
    .filter(({ stand: { kind } }) => kind !== 'end' && kind !== 'lost')
    .flatMap((place, index) => {
      const topic = index % 2 === 0 ? 'score.query' : 'review.deadline';
      const fault = afterLeaving(take, place, topic, route);
      return fault === undefined ? [] : [`${place.path.join(' > ')} > ${topic} > resume: ${fault}`];
    });

/** How many choices are changed on the way out: one, or the province and that of the basis. */
const CHANGES = [1, 2] as const;

/** Whether a way out leads on: it asks anew, and some answer ends where nothing is impossible, or leads on in its turn. */
const leadsOn = (take: Take, stand: Stand, route: Route, changes: number): boolean =>
  stand.reply.choices.some((way) => {
    if (way.topic !== 'flow.control' || way.fact === undefined) return false;
    const asked = standOf(take(stand.state, press(way)), stand.of);
    return answersAt(asked, route).some((answer) => {
      const next = standOf(take(asked.state, press(answer)), stand.of);
      if (next.kind !== 'impossible') return next.kind !== 'lost';
      return changes > 1 && leadsOn(take, next, route, changes - 1);
    });
  });

const REASON = /^· \S/m;

/** Impossible choices without a reason, or without a way out that leads on. */
export const deadEnds = ({ places }: Walk, take: Take, route: Route): readonly string[] =>
  places
    .filter(({ stand: { kind } }) => kind === 'impossible')
    .flatMap(({ stand, path }) => [
      ...(REASON.test(stand.reply.text) ? [] : [`${path.join(' > ')}: no reason`]),
      ...(CHANGES.some((changes) => leadsOn(take, stand, route, changes)) ? [] : [`${path.join(' > ')}: no way out of: ${stand.reply.text}`]),
    ]);

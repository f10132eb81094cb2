import { questionOf, said } from './stand.js';
import type { Move, Place, Walk } from './walk.js';

const at = ({ path, stand }: Place): string => `${path.join(' > ')} [${questionOf(stand)}]`;

/** Paths that end neither with the summary nor with an impossible choice. */
export const pathsWithoutEnd = ({ places, endless }: Walk): readonly string[] => [
  ...endless,
  ...places
    .filter(({ stand: { kind }, moves }) => kind === 'lost' || (moves.length === 0 && kind !== 'end' && kind !== 'impossible'))
    .map((place) => `${at(place)}: ${place.stand.reply.text}`),
];

/** Places whose question was asked before on the path, or whose fact is known. */
export const questionsAskedAgain = ({ places }: Walk): readonly string[] =>
  places
    .filter(({ stand, asked }) => {
      const { asks } = stand.reply;
      return asked.includes(questionOf(stand)) || (asks !== null && stand.state.facts[asks] !== undefined);
    })
    .map(at);

/** Moves after which the step has a smaller number, or the guide another number of steps. */
export const stepsThatFall = ({ places }: Walk): readonly string[] =>
  places.flatMap((place) =>
    place.moves
      .filter(({ to }) => to.number < place.stand.number || to.of !== place.stand.of)
      .map(({ choice, to }) => `${at(place)} > ${choice.label}: ${place.stand.number}/${place.stand.of} to ${to.number}/${to.of}`),
  );

/** Names for what lies ahead, equal where all that is said ahead is equal. */
const namesOfFutures = (): ((move: Move) => number) => {
  const names = new Map<string, number>();
  const known = new Map<Place, string>();
  const onFrom = (place: Place): string => {
    const before = known.get(place);
    if (before !== undefined) return before;
    const ahead = JSON.stringify(place.moves.map(nameOf));
    known.set(place, ahead);
    return ahead;
  };
  const nameOf = ({ to, place }: Move): number => {
    const key = JSON.stringify([said(to), onFrom(place)]);
    const name = names.get(key) ?? names.size;
    names.set(key, name);
    return name;
  };
  return nameOf;
};

/** Questions of which every answer leads to the same questions, checks and summary, but for the answer itself. */
export const questionsThatChangeNothing = ({ places, endless }: Walk): readonly string[] => {
  if (endless.length > 0) return endless;
  const nameOf = namesOfFutures();
  return places
    .filter(({ stand: { kind }, moves }) => kind === 'question' && new Set(moves.map(nameOf)).size < 2)
    .map(at);
};

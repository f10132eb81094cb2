import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeModel } from '../src/understanding/model-file.js';
import { pathsWithoutEnd, questionsAskedAgain, questionsThatChangeNothing, stepsThatFall } from './guide-walk/laws-of-paths.js';
import { answersThatStick, deadEnds, placesLostByLeaving } from './guide-walk/laws-of-returning.js';
import { takeOn, walkGuide, type Route, type Walk } from './guide-walk/walk.js';

const model = decodeModel(readFileSync(new URL('../model/understanding.bin', import.meta.url)));

const ROUTES: readonly (readonly [name: string, route: Route])[] = [
  ['the interview, while registration is open', { stage: 'interview', on: '2025-11-08', sitting: '2025H2' }],
  ['the interview, while registration is closed', { stage: 'interview', on: '2026-03-01', sitting: '2026H1' }],
  ['the interview in 2017', { stage: 'interview', on: '2017-12-13', sitting: '2017H2' }],
  ['the written exam, while registration is open', { stage: 'written', on: '2026-01-10', sitting: '2026H1' }],
  ['the written exam, while registration is closed', { stage: 'written', on: '2026-03-01', sitting: '2026H2' }],
  ['the written exam in 2017', { stage: 'written', on: '2017-12-13', sitting: '2018H1' }],
];

/** Enough to see what is wrong. */
const SHOWN = 5;
const WALK_TIMEOUT_MS = 180_000;

describe.each(ROUTES)('the guide to %s', (_, route) => {
  const take = takeOn(model, route.on);
  let walk: Walk = { places: [], endless: [] };

  beforeAll(() => {
    walk = walkGuide(take, route);
  }, WALK_TIMEOUT_MS);

  it('reaches every question, the summary and impossible choices', () => {
    const kinds = new Set(walk.places.map(({ stand }) => stand.kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['question', 'step', 'impossible', 'end']));
  });

  const LAWS = {
    'ends on every path with the summary or an impossible choice': pathsWithoutEnd,
    'asks nothing twice on a path': questionsAskedAgain,
    'never falls back in its steps on the way forward': stepsThatFall,
    'asks no question that changes nothing': questionsThatChangeNothing,
    'goes back and answers anew as if answered so at once': answersThatStick,
    'goes on at the same question after another topic': placesLostByLeaving,
    'names a reason and a way that leads on for every impossible choice': deadEnds,
  };

  it.each(Object.entries(LAWS))('%s', (__, brokenIn) => {
    expect(brokenIn(walk, take, route).slice(0, SHOWN)).toEqual([]);
  }, WALK_TIMEOUT_MS);
});

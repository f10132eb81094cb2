import { describe, expect, it } from 'vitest';
import { stateOfVersion } from '../../../test/storage/fixtures.js';
import { newChat } from '../../conversation/state.js';
import { chatOf, stateOf } from './chat-row.js';
import { liftState, STATE_LIFTS, STATE_VERSION, type StateLift } from './state-lifts.js';

const VERSIONS = Array.from({ length: STATE_VERSION }, (_, index) => index + 1);

describe('a stored state', () => {
  it.each(VERSIONS)('of version %i is read', (version) => {
    const stored = stateOfVersion(version);
    expect(stored).toMatchObject({ version });
    expect(stateOf(JSON.stringify(stored))).toMatchObject({ version: STATE_VERSION });
  });

  it('of our version is taken as it is', () => {
    expect(stateOf(JSON.stringify(stateOfVersion(STATE_VERSION)))).toEqual(stateOfVersion(STATE_VERSION));
    expect(stateOf(JSON.stringify(newChat()))).toEqual(newChat());
  });

  it('has a lift for each version before ours', () => {
    expect(STATE_LIFTS).toHaveLength(STATE_VERSION - 1);
    expect(newChat().version).toBe(STATE_VERSION);
  });

  const whole = newChat();
  it.each<readonly [string, unknown]>([
    ['null', null],
    ['a text', 'state'],
    ['a version of zero', { ...whole, version: 0 }],
    ['a version as text', { ...whole, version: '1' }],
    ['a language that is a number', { ...whole, heard: 3 }],
    ['facts that are a list', { ...whole, facts: [] }],
    ['a fact without its origin', { ...whole, facts: { on: { value: '2026-01-01' } } }],
    ['a fact without a value', { ...whole, facts: { on: { origin: 'said' } } }],
    ['a question for no fact', { ...whole, asked: { topic: 'validity' } }],
    ['a guide without its steps', { ...whole, guide: { stage: 'written', paused: false } }],
    ['half a miss', { ...whole, misses: 0.5 }],
    ['reminders that are none', { ...whole, reminders: [null] }],
  ])('is no state: %s', (_, stored) => {
    expect(() => stateOf(JSON.stringify(stored))).toThrow(expect.objectContaining({ name: 'StoreError', code: 'corrupt' }));
  });

  it('that is no state is not told in the error', () => {
    expect(() => stateOf('{"version":1,"secret":"13800138000"}')).toThrow(/^(?!.*13800138000).*erase that chat/);
  });
});

describe('lifting', () => {
  const lifts: readonly StateLift[] = [
    ({ name, ...rest }) => ({ ...rest, names: [name] }),
    (state) => ({ ...state, mood: null }),
  ];

  it.each([
    [1, { version: 1, name: 'a' }, { version: 3, names: ['a'], mood: null }],
    [2, { version: 2, names: ['a', 'b'] }, { version: 3, names: ['a', 'b'], mood: null }],
    [3, { version: 3, names: [], mood: 'good' }, { version: 3, names: [], mood: 'good' }],
    [4, { version: 4, names: [], mood: 'good', more: 1 }, { version: 4, names: [], mood: 'good', more: 1 }],
  ])('goes step by step from version %i', (version, before, after) => {
    expect(liftState(before, version, lifts)).toEqual(after);
  });
});

describe('a chat', () => {
  it('without a row is empty', () => {
    expect(chatOf({ state: null, revision: null, newest_order: null, touched_at: null })).toEqual({
      state: null,
      revision: 0,
      newestOrder: 0,
      touchedAt: null,
    });
  });
});

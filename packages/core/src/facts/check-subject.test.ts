import { describe, expect, it } from 'vitest';
import { FactError } from '../result/fact-error.js';
import { checkSubjectOf } from './check-subject.js';

const errorOf = (check: () => void): unknown => {
  try {
    check();
    return undefined;
  } catch (error) {
    return error;
  }
};

describe('checkSubjectOf', () => {
  it.each([
    ['primary', 'science'],
    ['primary', 'morality-and-law'],
    ['junior-secondary', 'morality-and-law'],
    ['senior-secondary', 'politics'],
    ['vocational-academic', 'general-technology'],
  ] as const)('%s has %s', (category, subject) => {
    expect(errorOf(() => { checkSubjectOf(category, subject); })).toBeUndefined();
  });

  it.each([
    ['primary', 'politics'],
    ['primary', 'physics'],
    ['junior-secondary', 'politics'],
    ['junior-secondary', 'general-technology'],
    ['senior-secondary', 'morality-and-law'],
    ['senior-secondary', 'science'],
    ['kindergarten', 'chinese'],
    ['vocational-professional', 'chinese'],
    ['vocational-instructor', 'music'],
  ] as const)('%s does not have %s', (category, subject) => {
    const error = errorOf(() => { checkSubjectOf(category, subject); });
    expect(error).toBeInstanceOf(FactError);
    expect(error).toMatchObject({ code: 'contradiction', path: 'subject', received: subject });
  });

  it('names what there is to choose from, or that there is nothing', () => {
    expect(String(errorOf(() => { checkSubjectOf('primary', 'physics'); }))).toContain('chinese, mathematics');
    expect(String(errorOf(() => { checkSubjectOf('kindergarten', 'chinese'); }))).toContain('no subject');
  });
});

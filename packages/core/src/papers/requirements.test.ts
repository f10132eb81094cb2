import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../rulebook/category.js';
import { interviewSubjects } from '../rulebook/interview-subjects.js';
import { papers } from '../rulebook/papers.js';
import { SUBJECTS } from '../rulebook/subject.js';
import { dependsOnSubject, hasSubject, paperThreeOf, requirementsOf, requirementsWhateverSubject } from './requirements.js';

const codesOf = (...asked: Parameters<typeof requirementsOf>): readonly string[] | undefined =>
  requirementsOf(...asked)?.map(({ codes }) => codes.join('/'));

describe('requirementsOf', () => {
  it.each([
    ['kindergarten', undefined, ['101', '102']],
    ['primary', undefined, ['201', '202']],
    ['primary', 'chinese', ['201', '202']],
    ['primary', 'music', ['201A/201', '202A/202']],
    ['junior-secondary', undefined, ['301', '302']],
    ['junior-secondary', 'chinese', ['301', '302', '303']],
    ['junior-secondary', 'art', ['301A/301', '302A/302', '314']],
    ['junior-secondary', 'japanese', ['301', '302']],
    ['senior-secondary', 'chinese', ['301', '302', '403']],
    ['senior-secondary', 'physical-education', ['301A/301', '302A/302', '413']],
    ['vocational-academic', 'chinese', ['301', '302', '403']],
    ['vocational-professional', undefined, ['301', '302']],
    ['vocational-instructor', undefined, ['301', '302']],
  ] as const)('%s %s: %j', (category, subject, codes) => {
    expect(codesOf(category, subject)).toEqual(codes);
  });

  it('is not there for a subject that the category does not have', () => {
    expect([requirementsOf('primary', 'politics'), requirementsOf('kindergarten', 'chinese')]).toEqual([undefined, undefined]);
  });

  it('has papers one and two in order, and paper three exactly where the subject has one', () => {
    for (const category of CATEGORIES) {
      for (const subject of SUBJECTS.filter((one) => hasSubject(category, one))) {
        const positions = requirementsOf(category, subject)?.map(({ paper }) => papers[paper].position);
        expect(positions).toEqual(paperThreeOf(category, subject) === undefined ? [1, 2] : [1, 2, 3]);
      }
    }
  });

  it('names as paper the first of its codes, which all serve the category and place', () => {
    for (const category of CATEGORIES) {
      for (const subject of [undefined, ...SUBJECTS]) {
        for (const { paper, codes } of requirementsOf(category, subject) ?? []) {
          expect(codes[0]).toBe(paper);
          expect(codes.filter((code) => papers[code].position !== papers[paper].position || !papers[code].categories.includes(category))).toEqual([]);
        }
      }
    }
  });
});

describe('requirementsWhateverSubject', () => {
  it.each([
    ['kindergarten', ['101', '102']],
    ['primary', ['201A/201', '202A/202']],
    ['junior-secondary', ['301A/301', '302A/302']],
    ['vocational-academic', ['301A/301', '302A/302']],
    ['vocational-professional', ['301', '302']],
  ] as const)('%s: %j', (category, codes) => {
    const found = requirementsWhateverSubject(category);
    expect(found.map((requirement) => requirement.codes.join('/'))).toEqual(codes);
    expect(found.map(({ paper }) => paper).filter((paper) => papers[paper].plain !== undefined)).toEqual([]);
  });
});

describe('paperThreeOf', () => {
  it.each([
    ['junior-secondary', 'morality-and-law', '309'],
    ['senior-secondary', 'politics', '409'],
    ['junior-secondary', 'politics', undefined],
    ['senior-secondary', 'morality-and-law', undefined],
    ['junior-secondary', 'mental-health', undefined],
    ['primary', 'chinese', undefined],
    ['vocational-professional', 'chinese', undefined],
  ] as const)('%s %s: %s', (category, subject, code) => {
    expect(paperThreeOf(category, subject)).toBe(code);
  });
});

it('a category depends on the subject exactly where it has subjects', () => {
  expect(CATEGORIES.filter(dependsOnSubject)).toEqual(CATEGORIES.filter((category) => interviewSubjects[category] !== null));
});

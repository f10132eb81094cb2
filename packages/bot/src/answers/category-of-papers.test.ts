import type { PaperCode } from '@ntce/core';
import { expect, it } from 'vitest';
import { categoryOfPapers, type Told } from './category-of-papers.js';

const ROWS: readonly (readonly [readonly PaperCode[], Told])[] = [
  [['405', '301', '302'], { category: 'senior-secondary', subject: 'english' }],
  [['405'], { category: 'senior-secondary', subject: 'english' }],
  [['303'], { category: 'junior-secondary', subject: 'chinese' }],
  [['201', '202'], { category: 'primary' }],
  [['201A', '202A'], { category: 'primary' }],
  [['101'], { category: 'kindergarten' }],
  [['301', '302'], {}],
  [['303', '405'], {}],
  [[], {}],
];

it.each(ROWS)('%s', (papers, told) => {
  expect(categoryOfPapers(papers)).toEqual(told);
});

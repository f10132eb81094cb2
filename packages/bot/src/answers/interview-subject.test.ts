import { describe, expect, it } from 'vitest';
import type { Entities } from '../understanding/entities/entities.js';
import { interviewSubject } from './interview-subject.js';
import { contextOf } from './test-context.js';

const answerFor = (entities: Partial<Entities>, text = ''): string =>
  interviewSubject.answer(contextOf({ on: '2025-04-10', text, entities })).text;

describe('which subject to choose', () => {
  it('opens music, physical education and art to A codes, and nothing else', () => {
    const papers = ['201A', '202A'] as const;
    expect(answerFor({ categories: ['primary'], subjects: ['music'], papers })).toMatch(/^可以。/);
    expect(answerFor({ categories: ['primary'], subjects: ['mathematics'], papers })).toMatch(/^不行。/);
  });

  it('lets plain codes choose freely in primary school', () => {
    const papers = ['201', '202'] as const;
    expect(answerFor({ categories: ['primary'], subjects: ['music'], papers })).toMatch(/^可以。/);
  });

  it('takes the subject of paper three in secondary school', () => {
    const categories = ['junior-secondary'] as const;
    expect(answerFor({ categories, subjects: ['chinese', 'history'] })).toMatch(/^不行。笔试科目三是语文/);
  });

  it('refuses a subject that the category does not have, whatever was passed', () => {
    expect(answerFor({ categories: ['primary'], subjects: ['physics'] })).toMatch(/^不行。小学面试没有物理/);
  });

  it('knows that kindergarten has no subjects', () => {
    expect(answerFor({ categories: ['kindergarten'] })).toBe('幼儿园面试不分科目。');
  });

  it('lists the subjects of a category', () => {
    const text = answerFor({ categories: ['primary'] }, '小学面试有哪些科目');
    expect(text).toContain('语文');
    expect(text).toContain('小学全科');
    expect(text).not.toContain('物理');
  });

  it('gives the general rule, and for a further certificate what may be used again', () => {
    expect(answerFor({})).toContain('小学面试科目可以自选');
    expect(answerFor({}, '已经拿到一科的教师资格证 再考其他科目行吗')).toMatch(/^可以先后取得多个教师资格/);
    const english = interviewSubject.answer(contextOf({ on: '2025-04-10', locale: 'en' })).text;
    expect(english).toContain('free to choose');
  });
});

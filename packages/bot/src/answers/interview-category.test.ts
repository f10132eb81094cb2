import type { Category, PaperCode } from '@ntce/core';
import { describe, expect, it } from 'vitest';
import { interviewCategory } from './interview-category.js';
import { contextOf } from './test-context.js';

const answerFor = (text: string, categories: readonly Category[], papers: readonly PaperCode[] = []): string =>
  interviewCategory.answer(contextOf({ on: '2025-04-10', text, entities: { categories, papers } })).text;

describe('which category to choose', () => {
  it('refuses another category than that of the written exam', () => {
    const text = '高中数学笔试过的,面试想选初中数学行不行';
    expect(answerFor(text, ['senior-secondary', 'junior-secondary'])).toMatch(/^不行。笔试是高级中学/);
  });

  it('knows which of two is the written one', () => {
    expect(answerFor('笔试初中 面试高中可以吗', ['junior-secondary', 'senior-secondary'])).toContain('笔试是初级中学');
    expect(answerFor('面试报初中 笔试是高中的', ['junior-secondary', 'senior-secondary'])).toContain('笔试是高级中学');
  });

  it('goes by paper three', () => {
    expect(answerFor('301 302 403能报初中吗', ['junior-secondary'], ['301', '302', '403'])).toMatch(/^不行。/);
    expect(answerFor('301 302 403能报高中吗', ['senior-secondary'], ['301', '302', '403'])).toMatch(/^可以。/);
  });

  it('lists the categories that papers open', () => {
    const junior = answerFor('301 302 303可以报哪个类别', [], ['301', '302', '303']);
    expect(junior).toContain('初级中学');
    expect(junior).not.toContain('高级中学');
    expect(answerFor('201 202可以报哪个类别', [], ['201', '202'])).toContain('小学');
  });

  it('lists the categories where nothing is said, in both languages', () => {
    expect(answerFor('有几个类别', [])).toContain('幼儿园、小学、初级中学、高级中学');
    const english = interviewCategory.answer(contextOf({ on: '2025-04-10', locale: 'en' })).text;
    expect(english).toContain('kindergarten, primary school');
  });

  it('puts a space between English sentences', () => {
    const entities = { categories: ['senior-secondary', 'junior-secondary'] } as const;
    const { text } = interviewCategory.answer(contextOf({ on: '2025-04-10', locale: 'en', entities }));
    expect(text).toMatch(/^No\. \S/);
  });
});

import { describe, expect, it } from 'vitest';
import { contextOf } from './test-context.js';
import { writtenEligible } from './written-eligible.js';
import { writtenHow } from './written-how.js';
import { writtenSubjects } from './written-subjects.js';
import { writtenWhen } from './written-when.js';

describe('when the written exam is', () => {
  it('gives the next one still open to register', () => {
    const { text } = writtenWhen.answer(contextOf({ on: '2017-12-13' }));
    expect(text).toContain('报名：2018年1月16日至19日');
    expect(text).toContain('考试：2018年3月17日');
  });

  it('names the exam ahead whose registration is over', () => {
    expect(writtenWhen.answer(contextOf({ on: '2025-09-10' })).text).toMatch(/^2025年下半年的报名已结束，考试在2025年9月13日/);
    expect(writtenWhen.answer(contextOf({ on: '2025-09-14' })).text).toMatch(/^2026年上半年笔试/);
  });

  it('says a forecast as a range', () => {
    const { text } = writtenWhen.answer(contextOf({ on: '2026-11-24', locale: 'en' }));
    expect(text).toContain('Registration: expected');
  });

  it('shows both rounds of the year to who asks how often', () => {
    const { text } = writtenWhen.answer(contextOf({ on: '2025-03-01', text: '教资考试一年安排几回' }));
    expect(text).toContain('2025年上半年笔试');
    expect(text).toContain('2025年下半年笔试');
  });

  it('gives the times of the papers to who asks for the same day', () => {
    expect(writtenWhen.answer(contextOf({ on: '2025-03-01', text: '是在同一天考吗' })).text).toContain('09:00–11:00');
  });
});

describe('how to register for the written exam', () => {
  it('names the official site and the steps', () => {
    const { text } = writtenHow.answer(contextOf({ on: '2025-03-01', text: '教师证该怎样报名' }));
    expect(text).toMatch(/^在官网 ntce\.neea\.edu\.cn 网上报名。报名须由考生本人办理/);
    expect(text).toContain('选择笔试科目 → 确认并提交报名');
  });

  it('sends who asks for the site of the exam to the admission ticket', () => {
    expect(writtenHow.answer(contextOf({ on: '2025-03-01', text: '考点在哪' })).text).toMatch(/^准考证/);
  });
});

describe('which papers there are', () => {
  it('lists two for kindergarten and primary school, three for secondary school', () => {
    const { text } = writtenSubjects.answer(contextOf({ on: '2025-03-01' }));
    expect(text.split('\n')).toEqual([
      '幼儿园考2科：101、102',
      '小学考2科：201、202',
      '初级中学考3科：301、302、报考学科的科目三',
      '高级中学考3科：301、302、报考学科的科目三',
    ]);
    const english = writtenSubjects.answer(contextOf({ on: '2025-03-01', locale: 'en' })).text;
    expect(english).toContain('301, 302 and paper three of your subject');
  });

  it('names the papers of a category and subject', () => {
    const facts = { category: 'junior-secondary', subject: 'mathematics' } as const;
    expect(writtenSubjects.answer(contextOf({ on: '2025-03-01', facts })).text).toContain('304《数学学科知识与教学能力（初级中学）》');
    const music = { category: 'primary', subject: 'music' } as const;
    expect(writtenSubjects.answer(contextOf({ on: '2025-03-01', facts: music })).text).toContain('201A');
  });

  it('asks for the subject where paper three turns on it', () => {
    const answered = writtenSubjects.answer(contextOf({ on: '2025-03-01', facts: { category: 'senior-secondary' } }));
    expect(answered.ask).toBe('subject');
    expect(answered.text).not.toContain('幼儿园');
  });
});

describe('who may sit the written exam', () => {
  const answerFor = (text: string): string => writtenEligible.answer(contextOf({ on: '2025-03-01', text })).text;

  it('answers students, part-time students and people of Hong Kong, Macao and Taiwan', () => {
    expect(answerFor('大二能考吗')).toMatch(/^在校生一般本科从三年级起/);
    expect(answerFor('在读的非全日制学生,能不能报名')).toMatch(/^非全日制/);
    expect(answerFor('在读的非全日制学生,能不能报名')).not.toContain('三年级');
    expect(answerFor('台湾人能考吗')).toMatch(/^港澳台居民/);
    expect(answerFor('湖南师范大学的教资是不用考的吗')).toContain('可以免考');
  });

  it('takes a junior for a student, and junior high school for a category', () => {
    const english = (text: string): string => writtenEligible.answer(contextOf({ on: '2025-03-01', locale: 'en', text })).text;
    expect(english('i am a junior')).toMatch(/^Students may usually sit from year 3/);
    expect(english('can i teach junior high with a diploma')).not.toContain('year 3');
  });

  it('gives the education of the category, and what the province says', () => {
    const answered = writtenEligible.answer(
      contextOf({ on: '2025-03-01', text: '浙江大专能考初中吗', facts: { category: 'junior-secondary', province: '33' } }),
    );
    expect(answered.text).toMatch(/^报考初中/);
    expect(answered.text).toContain('初级中学和高级中学须本科及以上');
    expect(answered.text).not.toContain('报考小学');
  });

  it('gives the overview and asks for the category', () => {
    const answered = writtenEligible.answer(contextOf({ on: '2025-03-01', text: '谁可以考' }));
    expect(answered.text).toMatch(/^报考基本条件/);
    expect(answered.ask).toBe('category');
  });
});

import type { FactName } from '@ntce/core';
import type { Bilingual } from './bilingual.js';

/** How a fact is asked for, and why. */
export interface Question {
  readonly ask: string;
  readonly why: string;
}

export const questions: Bilingual<Readonly<Record<FactName, Question>>> = {
  'zh-CN': {
    rawScore: { ask: '卷面（原始）得了多少分？', why: '换算要从卷面分算起。' },
    rawPassMark: { ask: '您知道这一科当次的卷面合格线吗？', why: '换算以卷面合格线为界。' },
    reportScore: { ask: '成绩页上显示的报告分是多少？', why: '是否合格只看报告分。' },
    sitting: { ask: '是哪一次考试？例如“2025下”。', why: '日期和规则按考次而定。' },
    kind: { ask: '是笔试成绩还是面试成绩？', why: '两者的复核时间分开计算。' },
    stage: { ask: '是笔试还是面试？', why: '两者的报名时间不同。' },
    province: { ask: '您在哪个省份报考？', why: '各省规定不同。' },
    publishedOn: { ask: '成绩是哪天公布的？', why: '复核期限从公布日算起。' },
    on: { ask: '您问的是哪一天？', why: '结果取决于日期。' },
    ground: { ask: '您想复核的理由是什么？', why: '复核只查特定的几种情况。' },
    validUntil: { ask: '成绩页上写的有效期到哪天？', why: '以成绩页显示的日期为准。' },
    refundExtension: {
      ask: '2021下至2022下期间，您是否因疫情获批过退费？',
      why: '获批退费的考生，当时有效的成绩延长半年。',
    },
    category: { ask: '您报考哪个类别？', why: '考试科目和面试都按类别而定。' },
    subject: { ask: '您报考哪个学科？', why: '科目三和面试科目按学科而定。' },
    passes: { ask: '这些科目是哪一次考过的？', why: '面试报名时各科成绩都要在有效期内。' },
    writtenCategory: { ask: '笔试报的是哪个类别？', why: '面试类别要与笔试一致。' },
    writtenSubject: { ask: '笔试科目三是哪个学科？', why: '中学的面试科目要与科目三一致。' },
    basis: { ask: '您凭什么在该省报名？', why: '考区按户籍、居住证或就读学校确定。' },
    basisProvince: { ask: '户籍、居住证或学校在哪个省份？', why: '须在所报考区所在省份。' },
    student: { ask: '您是全日制在校生吗？', why: '只有在校生可以按学校所在地报名。' },
    lastWrittenSitting: { ask: '最近一次笔试是哪一次考的？例如“2025下”。', why: '决定是否要重新注册账号，也决定成绩有效期。' },
    writtenProvince: { ask: '那次笔试是在哪个省份考的？', why: '换省份面试要重新注册账号。' },
  },
  en: {
    rawScore: { ask: 'What was the raw score on the paper?', why: 'The conversion starts from the raw score.' },
    rawPassMark: { ask: 'Do you know the raw pass mark of that paper?', why: 'The conversion turns on it.' },
    reportScore: { ask: 'Which report score does the result page show?', why: 'Only the report score decides.' },
    sitting: { ask: 'Which sitting? For example "2025H2".', why: 'Dates and rules go by sitting.' },
    kind: { ask: 'The written result or the interview result?', why: 'Their review windows are counted separately.' },
    stage: { ask: 'The written exam or the interview?', why: 'They register at different times.' },
    province: { ask: 'In which province do you register?', why: 'Provinces set their own rules.' },
    publishedOn: { ask: 'On which day were the results published?', why: 'The review window is counted from it.' },
    on: { ask: 'For which day do you ask?', why: 'The answer depends on the day.' },
    ground: { ask: 'Why do you want a review?', why: 'A review looks at a few things only.' },
    validUntil: { ask: 'Which end date does the result page show?', why: 'That date decides.' },
    refundExtension: {
      ask: 'Was an epidemic refund approved for you between 2021H2 and 2022H2?',
      why: 'It extends the passes that were valid then by half a year.',
    },
    category: { ask: 'Which category do you apply for?', why: 'Papers and interview go by category.' },
    subject: { ask: 'Which subject?', why: 'Paper three and the interview go by subject.' },
    passes: { ask: 'In which sitting did you pass these papers?', why: 'All must be valid on the day of registration.' },
    writtenCategory: { ask: 'Which category was your written exam?', why: 'The interview category must be the same.' },
    writtenSubject: { ask: 'Which subject was paper three?', why: 'In secondary categories the interview takes the same subject.' },
    basis: { ask: 'On what basis do you register there?', why: 'The area goes by household registration, residence permit or school.' },
    basisProvince: { ask: 'In which province is that?', why: 'It must lie in the province where you register.' },
    student: { ask: 'Are you a full-time student?', why: 'Only students may register by their school.' },
    lastWrittenSitting: { ask: 'When did you last sit the written exam? For example "2025H2".', why: 'It decides on the account and on the validity.' },
    writtenProvince: { ask: 'In which province did you sit it?', why: 'Another province takes a new account.' },
  },
};

import { FactError } from '../result/fact-error.js';
import type { Category } from '../rulebook/category.js';
import { interviewSubjects } from '../rulebook/interview-subjects.js';
import type { Subject } from '../rulebook/subject.js';

/** Throws unless the category has the subject. */
export const checkSubjectOf = (category: Category, subject: Subject): void => {
  const subjects = interviewSubjects[category];
  if (subjects?.[subject] !== undefined) return;
  const list = subjects === null ? '' : Object.keys(subjects).join(', ');
  throw new FactError(
    'contradiction',
    'subject',
    subjects === null
      ? { en: `no subject for ${category}`, 'zh-CN': `${category} 不分科目，不应填写` }
      : { en: `a subject of ${category}: ${list}`, 'zh-CN': `${category} 的科目：${list}` },
    subject,
  );
};

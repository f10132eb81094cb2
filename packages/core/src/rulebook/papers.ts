import type { Sitting } from '../calendar/sitting.js';
import type { Citations } from '../result/citation.js';
import type { BilingualText } from '../result/fact-error.js';
import type { Category } from './category.js';
import { several, single } from './evidence.js';
import type { PaperCode } from './paper-code.js';
import {
  guangzhouSubjectRename,
} from './sources/authorities.js';
import {
  anhuiWritten2022H1,
} from './sources/reposted-notices.js';
import {
  codeTable2019H2,
  codeTableGuangdong2024H1,
  codeTableHainan2018H2,
  codeTableHenan2018H2,
  codeTableSeniorMiddle,
  henanNotes2023H2,
  historyAndSocietySubject,
} from './sources/third-party-pages.js';
import type { Subject } from './subject.js';

/** One written paper. */
export interface Paper {
  readonly names: BilingualText;
  /** Paper one, two or three of its categories. */
  readonly position: 1 | 2 | 3;
  readonly categories: readonly Category[];
  /** The subject of a third paper. */
  readonly subject?: Subject;
  /** For an A code: the plain code that stands in for it. */
  readonly plain?: PaperCode;
  /** The sitting from which the code exists, where it came later than the exam. */
  readonly since?: Sitting;
  readonly formerName?: BilingualText;
  /** The month in which the paper got its name. */
  readonly renamedOn?: string;
  /** The code is known only by its place in a published table. */
  readonly byTableOrder?: true;
  readonly sources: Citations;
}

/** The written papers by their official code. */
export const papers: Readonly<Record<PaperCode, Paper>> = {
  '101': {
    names: { 'zh-CN': '综合素质（幼儿园）', en: 'Comprehensive Quality (kindergarten)' },
    position: 1,
    categories: ['kindergarten'],
    sources: several(codeTableHenan2018H2, codeTableGuangdong2024H1, codeTable2019H2, codeTableHainan2018H2),
  },
  '102': {
    names: { 'zh-CN': '保教知识与能力', en: 'Care and Education Knowledge and Ability' },
    position: 2,
    categories: ['kindergarten'],
    sources: several(codeTableHenan2018H2, codeTableGuangdong2024H1, codeTable2019H2, codeTableHainan2018H2),
  },
  '201': {
    names: { 'zh-CN': '综合素质（小学）', en: 'Comprehensive Quality (primary)' },
    position: 1,
    categories: ['primary'],
    sources: several(codeTableHenan2018H2, codeTableGuangdong2024H1, codeTable2019H2, codeTableHainan2018H2),
  },
  '201A': {
    names: { 'zh-CN': '综合素质（小学）（音体美专业）', en: 'Comprehensive Quality (primary; music, PE, art)' },
    position: 1,
    categories: ['primary'],
    plain: '201',
    since: '2017H2',
    sources: several(codeTableHenan2018H2, codeTableGuangdong2024H1, codeTable2019H2, codeTableHainan2018H2, anhuiWritten2022H1),
  },
  '202': {
    names: { 'zh-CN': '教育教学知识与能力', en: 'Teaching Knowledge and Ability' },
    position: 2,
    categories: ['primary'],
    sources: several(codeTableHenan2018H2, codeTableGuangdong2024H1, codeTable2019H2, codeTableHainan2018H2),
  },
  '202A': {
    names: { 'zh-CN': '教育教学知识与能力（音体美专业）', en: 'Teaching Knowledge and Ability (music, PE, art)' },
    position: 2,
    categories: ['primary'],
    plain: '202',
    since: '2017H2',
    sources: several(codeTableHenan2018H2, codeTableGuangdong2024H1, codeTable2019H2, codeTableHainan2018H2, anhuiWritten2022H1),
  },
  '301': {
    names: { 'zh-CN': '综合素质（中学）', en: 'Comprehensive Quality (secondary)' },
    position: 1,
    categories: ['junior-secondary', 'senior-secondary', 'vocational-academic', 'vocational-professional', 'vocational-instructor'],
    sources: several(codeTableHenan2018H2, codeTableGuangdong2024H1, codeTable2019H2, codeTableHainan2018H2),
  },
  '301A': {
    names: { 'zh-CN': '综合素质（中学）（音体美专业）', en: 'Comprehensive Quality (secondary; music, PE, art)' },
    position: 1,
    categories: ['junior-secondary', 'senior-secondary', 'vocational-academic'],
    plain: '301',
    since: '2017H2',
    sources: several(codeTableHenan2018H2, codeTableGuangdong2024H1, codeTable2019H2, codeTableHainan2018H2, anhuiWritten2022H1),
  },
  '302': {
    names: { 'zh-CN': '教育知识与能力', en: 'Educational Knowledge and Ability' },
    position: 2,
    categories: ['junior-secondary', 'senior-secondary', 'vocational-academic', 'vocational-professional', 'vocational-instructor'],
    sources: several(codeTableHenan2018H2, codeTableGuangdong2024H1, codeTable2019H2, codeTableHainan2018H2),
  },
  '302A': {
    names: { 'zh-CN': '教育知识与能力（音体美专业）', en: 'Educational Knowledge and Ability (music, PE, art)' },
    position: 2,
    categories: ['junior-secondary', 'senior-secondary', 'vocational-academic'],
    plain: '302',
    since: '2017H2',
    sources: several(codeTableHenan2018H2, codeTableGuangdong2024H1, codeTable2019H2, codeTableHainan2018H2, anhuiWritten2022H1),
  },
  '303': {
    names: { 'zh-CN': '语文学科知识与教学能力（初级中学）', en: 'Chinese: Subject Knowledge and Teaching Ability (junior)' },
    position: 3,
    categories: ['junior-secondary'],
    subject: 'chinese',
    sources: several(codeTableHainan2018H2, codeTableHenan2018H2, codeTable2019H2),
  },
  '304': {
    names: { 'zh-CN': '数学学科知识与教学能力（初级中学）', en: 'Mathematics: Subject Knowledge and Teaching Ability (junior)' },
    position: 3,
    categories: ['junior-secondary'],
    subject: 'mathematics',
    sources: several(codeTableHainan2018H2, codeTableHenan2018H2, codeTable2019H2),
  },
  '305': {
    names: { 'zh-CN': '英语学科知识与教学能力（初级中学）', en: 'English: Subject Knowledge and Teaching Ability (junior)' },
    position: 3,
    categories: ['junior-secondary'],
    subject: 'english',
    sources: several(codeTableHainan2018H2, codeTableHenan2018H2, codeTable2019H2),
  },
  '306': {
    names: { 'zh-CN': '物理学科知识与教学能力（初级中学）', en: 'Physics: Subject Knowledge and Teaching Ability (junior)' },
    position: 3,
    categories: ['junior-secondary'],
    subject: 'physics',
    sources: several(codeTableHainan2018H2, codeTableHenan2018H2, codeTable2019H2),
  },
  '307': {
    names: { 'zh-CN': '化学学科知识与教学能力（初级中学）', en: 'Chemistry: Subject Knowledge and Teaching Ability (junior)' },
    position: 3,
    categories: ['junior-secondary'],
    subject: 'chemistry',
    sources: several(codeTableHainan2018H2, codeTableHenan2018H2, codeTable2019H2),
  },
  '308': {
    names: { 'zh-CN': '生物学科知识与教学能力（初级中学）', en: 'Biology: Subject Knowledge and Teaching Ability (junior)' },
    position: 3,
    categories: ['junior-secondary'],
    subject: 'biology',
    sources: several(codeTableHainan2018H2, codeTableHenan2018H2, codeTable2019H2),
  },
  '309': {
    names: { 'zh-CN': '道德与法治学科知识与教学能力（初级中学）', en: 'Morality and Law: Subject Knowledge and Teaching Ability (junior)' },
    position: 3,
    categories: ['junior-secondary'],
    subject: 'morality-and-law',
    formerName: { 'zh-CN': '思想品德', en: 'Morality' },
    renamedOn: '2021-06',
    sources: several(codeTableHainan2018H2, codeTableHenan2018H2, codeTable2019H2, guangzhouSubjectRename),
  },
  '310': {
    names: { 'zh-CN': '历史学科知识与教学能力（初级中学）', en: 'History: Subject Knowledge and Teaching Ability (junior)' },
    position: 3,
    categories: ['junior-secondary'],
    subject: 'history',
    sources: several(codeTableHainan2018H2, codeTableHenan2018H2, codeTable2019H2),
  },
  '311': {
    names: { 'zh-CN': '地理学科知识与教学能力（初级中学）', en: 'Geography: Subject Knowledge and Teaching Ability (junior)' },
    position: 3,
    categories: ['junior-secondary'],
    subject: 'geography',
    sources: several(codeTableHainan2018H2, codeTableHenan2018H2, codeTable2019H2),
  },
  '312': {
    names: { 'zh-CN': '音乐学科知识与教学能力（初级中学）', en: 'Music: Subject Knowledge and Teaching Ability (junior)' },
    position: 3,
    categories: ['junior-secondary'],
    subject: 'music',
    sources: several(codeTableHainan2018H2, codeTableHenan2018H2, codeTable2019H2),
  },
  '313': {
    names: { 'zh-CN': '体育与健康学科知识与教学能力（初级中学）', en: 'Physical Education: Subject Knowledge and Teaching Ability (junior)' },
    position: 3,
    categories: ['junior-secondary'],
    subject: 'physical-education',
    sources: several(codeTableHainan2018H2, codeTableHenan2018H2, codeTable2019H2),
  },
  '314': {
    names: { 'zh-CN': '美术学科知识与教学能力（初级中学）', en: 'Art: Subject Knowledge and Teaching Ability (junior)' },
    position: 3,
    categories: ['junior-secondary'],
    subject: 'art',
    sources: several(codeTableHainan2018H2, codeTableHenan2018H2, codeTable2019H2),
  },
  '315': {
    names: { 'zh-CN': '信息技术学科知识与教学能力（初级中学）', en: 'Information Technology: Subject Knowledge and Teaching Ability (junior)' },
    position: 3,
    categories: ['junior-secondary'],
    subject: 'information-technology',
    sources: several(codeTableHainan2018H2, codeTableHenan2018H2, codeTable2019H2),
  },
  '316': {
    names: { 'zh-CN': '历史与社会学科知识与教学能力（初级中学）', en: 'History and Society: Subject Knowledge and Teaching Ability (junior)' },
    position: 3,
    categories: ['junior-secondary'],
    subject: 'history-and-society',
    sources: several(codeTableHainan2018H2, codeTableHenan2018H2, codeTable2019H2, historyAndSocietySubject),
  },
  '317': {
    names: { 'zh-CN': '科学学科知识与教学能力（初级中学）', en: 'Science: Subject Knowledge and Teaching Ability (junior)' },
    position: 3,
    categories: ['junior-secondary'],
    subject: 'science',
    sources: several(codeTableHainan2018H2, codeTableHenan2018H2, codeTable2019H2),
  },
  '403': {
    names: { 'zh-CN': '语文学科知识与教学能力（高级中学）', en: 'Chinese: Subject Knowledge and Teaching Ability (senior)' },
    position: 3,
    categories: ['senior-secondary', 'vocational-academic'],
    subject: 'chinese',
    byTableOrder: true,
    sources: single(codeTableSeniorMiddle),
  },
  '404': {
    names: { 'zh-CN': '数学学科知识与教学能力（高级中学）', en: 'Mathematics: Subject Knowledge and Teaching Ability (senior)' },
    position: 3,
    categories: ['senior-secondary', 'vocational-academic'],
    subject: 'mathematics',
    byTableOrder: true,
    sources: single(codeTableSeniorMiddle),
  },
  '405': {
    names: { 'zh-CN': '英语学科知识与教学能力（高级中学）', en: 'English: Subject Knowledge and Teaching Ability (senior)' },
    position: 3,
    categories: ['senior-secondary', 'vocational-academic'],
    subject: 'english',
    byTableOrder: true,
    sources: single(codeTableSeniorMiddle),
  },
  '406': {
    names: { 'zh-CN': '物理学科知识与教学能力（高级中学）', en: 'Physics: Subject Knowledge and Teaching Ability (senior)' },
    position: 3,
    categories: ['senior-secondary', 'vocational-academic'],
    subject: 'physics',
    byTableOrder: true,
    sources: single(codeTableSeniorMiddle),
  },
  '407': {
    names: { 'zh-CN': '化学学科知识与教学能力（高级中学）', en: 'Chemistry: Subject Knowledge and Teaching Ability (senior)' },
    position: 3,
    categories: ['senior-secondary', 'vocational-academic'],
    subject: 'chemistry',
    byTableOrder: true,
    sources: single(codeTableSeniorMiddle),
  },
  '408': {
    names: { 'zh-CN': '生物学科知识与教学能力（高级中学）', en: 'Biology: Subject Knowledge and Teaching Ability (senior)' },
    position: 3,
    categories: ['senior-secondary', 'vocational-academic'],
    subject: 'biology',
    sources: single(codeTableSeniorMiddle),
  },
  '409': {
    names: { 'zh-CN': '思想政治学科知识与教学能力（高级中学）', en: 'Politics: Subject Knowledge and Teaching Ability (senior)' },
    position: 3,
    categories: ['senior-secondary', 'vocational-academic'],
    subject: 'politics',
    byTableOrder: true,
    sources: single(codeTableSeniorMiddle),
  },
  '410': {
    names: { 'zh-CN': '历史学科知识与教学能力（高级中学）', en: 'History: Subject Knowledge and Teaching Ability (senior)' },
    position: 3,
    categories: ['senior-secondary', 'vocational-academic'],
    subject: 'history',
    byTableOrder: true,
    sources: single(codeTableSeniorMiddle),
  },
  '411': {
    names: { 'zh-CN': '地理学科知识与教学能力（高级中学）', en: 'Geography: Subject Knowledge and Teaching Ability (senior)' },
    position: 3,
    categories: ['senior-secondary', 'vocational-academic'],
    subject: 'geography',
    byTableOrder: true,
    sources: single(codeTableSeniorMiddle),
  },
  '412': {
    names: { 'zh-CN': '音乐学科知识与教学能力（高级中学）', en: 'Music: Subject Knowledge and Teaching Ability (senior)' },
    position: 3,
    categories: ['senior-secondary', 'vocational-academic'],
    subject: 'music',
    byTableOrder: true,
    sources: single(codeTableSeniorMiddle),
  },
  '413': {
    names: { 'zh-CN': '体育与健康学科知识与教学能力（高级中学）', en: 'Physical Education: Subject Knowledge and Teaching Ability (senior)' },
    position: 3,
    categories: ['senior-secondary', 'vocational-academic'],
    subject: 'physical-education',
    byTableOrder: true,
    sources: single(codeTableSeniorMiddle),
  },
  '414': {
    names: { 'zh-CN': '美术学科知识与教学能力（高级中学）', en: 'Art: Subject Knowledge and Teaching Ability (senior)' },
    position: 3,
    categories: ['senior-secondary', 'vocational-academic'],
    subject: 'art',
    byTableOrder: true,
    sources: single(codeTableSeniorMiddle),
  },
  '415': {
    names: { 'zh-CN': '信息技术学科知识与教学能力（高级中学）', en: 'Information Technology: Subject Knowledge and Teaching Ability (senior)' },
    position: 3,
    categories: ['senior-secondary', 'vocational-academic'],
    subject: 'information-technology',
    sources: single(henanNotes2023H2),
  },
  '418': {
    names: { 'zh-CN': '通用技术学科知识与教学能力（高级中学）', en: 'General Technology: Subject Knowledge and Teaching Ability (senior)' },
    position: 3,
    categories: ['senior-secondary', 'vocational-academic'],
    subject: 'general-technology',
    sources: single(codeTableSeniorMiddle),
  },
};

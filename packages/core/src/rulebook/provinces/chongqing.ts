import { reposted, several, single } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import { chongqingInterview2022H2, chongqingRefund2022H1 } from '../sources/reposted-notices.js';
import {
  chongqingConditions2019,
  chongqingReview2018H2,
  chongqingReview2018H2Copy,
  chongqingReviewTenDays,
} from '../sources/third-party-pages.js';

export const chongqing: ProvinceRecord = {
  code: '50',
  names: { 'zh-CN': '重庆', en: 'Chongqing' },
  review: [
    {
      sitting: '2018H2',
      kind: 'written',
      length: 5,
      unit: 'working-days',
      channel: {
        'zh-CN': '填写并签名后申请，由考试中心统一核查；只查录入的分数是否有误。',
        en:
          'A signed form, checked centrally by the exam centre; only whether the entered mark is right.',
      },
      sources: several(chongqingReview2018H2, chongqingReview2018H2Copy),
    },
    {
      sitting: null,
      kind: 'written',
      length: 10,
      unit: 'working-days',
      channel: { 'zh-CN': '向区县考试机构申请。', en: 'Apply to the district body.' },
      sources: single(chongqingReviewTenDays),
    },
  ],
  area: [
    {
      recordedFor: { from: '2019H1', to: '2019H2' },
      accepts: ['household-registration', 'work-unit'],
      note: {
        'zh-CN': '户籍或人事档案关系。',
        en: 'Household registration or personnel-file relation.',
      },
      sources: single(chongqingConditions2019),
    },
  ],
  audit: [
    {
      stage: 'interview',
      recordedFor: { from: '2022H2', to: '2022H2' },
      mode: 'online',
      sources: reposted(chongqingInterview2022H2),
    },
  ],
  fees: [],
  education: [
    {
      recordedFor: { from: '2019H1', to: '2019H2' },
      note: {
        'zh-CN': '小学须大专及以上；初级中学和高级中学须本科及以上；中职实习指导教师须大专及以上。',
        en:
          'Primary school: junior college; junior and senior middle school: bachelor; vocational instructor: junior college.',
      },
      sources: single(chongqingConditions2019),
    },
  ],
  notHeld: [],
  outside: null,
  dates: [],
  notes: [
    {
      recordedFor: { from: '2022H1', to: '2022H1' },
      note: {
        'zh-CN': '因疫情退费的笔试考生，已合格科目的有效期延长半年。',
        en:
          'Passed papers of candidates refunded for the written exam are valid half a year longer.',
      },
      sources: reposted(chongqingRefund2022H1),
    },
    {
      recordedFor: { from: '2022H2', to: '2022H2' },
      note: {
        'zh-CN': '日语、俄语、法语、德语、西班牙语和中职专业课的面试只设在重庆科技学院。',
        en:
          'Japanese, Russian, French, German, Spanish and vocational majors only at Chongqing University of Science and Technology.',
      },
      sources: reposted(chongqingInterview2022H2),
    },
  ],
};

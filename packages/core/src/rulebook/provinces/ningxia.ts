import { reposted } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import { ningxiaInterview2016H1 } from '../sources/reposted-notices.js';

export const ningxia: ProvinceRecord = {
  code: '64',
  names: { 'zh-CN': '宁夏', en: 'Ningxia' },
  review: [],
  area: [
    {
      recordedFor: { from: '2016H1', to: '2016H1' },
      accepts: ['household-registration', 'work-unit', 'school'],
      sources: reposted(ningxiaInterview2016H1),
    },
  ],
  audit: [],
  fees: [],
  education: [
    {
      recordedFor: { from: '2016H1', to: '2016H1' },
      note: {
        'zh-CN': '小学须大专及以上；初级中学和高级中学须本科及以上；中职实习指导教师须大专及以上。',
        en:
          'Primary school: junior college; junior and senior middle school: bachelor; vocational instructor: junior college.',
      },
      sources: reposted(ningxiaInterview2016H1),
    },
  ],
  notHeld: [],
  outside: null,
  dates: [],
  notes: [
    {
      recordedFor: { from: '2016H1', to: '2016H1' },
      note: {
        'zh-CN': '在外省取得的笔试合格成绩可用于报名面试。',
        en: 'Written passes from other provinces are accepted for the interview.',
      },
      sources: reposted(ningxiaInterview2016H1),
    },
  ],
};

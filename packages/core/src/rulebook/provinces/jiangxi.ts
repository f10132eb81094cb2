import { reposted, single } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import { jiangxiInterviewNotes } from '../sources/reposted-notices.js';
import { jiangxiWritten2023H1 } from '../sources/third-party-pages.js';

export const jiangxi: ProvinceRecord = {
  code: '36',
  names: { 'zh-CN': '江西', en: 'Jiangxi' },
  review: [],
  area: [],
  audit: [
    {
      stage: 'written',
      recordedFor: { from: '2023H1', to: '2023H1' },
      mode: 'online',
      note: { 'zh-CN': '网上初审。', en: 'A first check online.' },
      sources: single(jiangxiWritten2023H1),
    },
  ],
  fees: [
    {
      kind: 'written-per-paper',
      yuan: 70,
      recordedFor: { from: '2023H1', to: '2023H1' },
      sources: single(jiangxiWritten2023H1),
    },
  ],
  education: [],
  notHeld: [],
  outside: null,
  dates: [],
  notes: [
    {
      recordedFor: null,
      note: {
        'zh-CN': '面试迟到 15 分钟按缺考处理；以说课代替试讲不得分。',
        en:
          'At the interview, 15 minutes late means absent; describing the lesson (说课) instead of teaching it scores nothing.',
      },
      sources: reposted(jiangxiInterviewNotes),
    },
  ],
};

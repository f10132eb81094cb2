import { reposted } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import { jilinWritten2023H1 } from '../sources/reposted-notices.js';

export const jilin: ProvinceRecord = {
  code: '22',
  names: { 'zh-CN': '吉林', en: 'Jilin' },
  review: [],
  area: [
    {
      recordedFor: { from: '2023H1', to: '2023H1' },
      accepts: ['household-registration', 'residence-permit', 'school'],
      note: {
        'zh-CN': '在校生在学校所在地报考。',
        en: 'Students register at the place of the school.',
      },
      sources: reposted(jilinWritten2023H1),
    },
  ],
  audit: [
    {
      stage: 'written',
      recordedFor: { from: '2023H1', to: '2023H1' },
      mode: 'online',
      note: {
        'zh-CN': '由各市网上初审；长春市例外。',
        en: 'A first check online by the cities; Changchun is named as an exception.',
      },
      sources: reposted(jilinWritten2023H1),
    },
  ],
  fees: [],
  education: [],
  notHeld: [],
  outside: null,
  dates: [
    {
      sitting: '2023H1',
      event: 'writtenRegistration',
      from: '2023-01-13',
      to: '2023-01-16',
      closesAt: '15:00',
      sources: reposted(jilinWritten2023H1),
    },
  ],
  notes: [],
};

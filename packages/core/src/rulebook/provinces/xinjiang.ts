import { reposted, several } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import { xinjiangReview2022H2 } from '../sources/reposted-notices.js';
import { provinceRounds2019, provincesOutsideNationalExam } from '../sources/third-party-pages.js';

export const xinjiang: ProvinceRecord = {
  code: '65',
  names: { 'zh-CN': '新疆', en: 'Xinjiang' },
  review: [
    {
      sitting: '2022H2',
      kind: 'written',
      length: 10,
      unit: 'working-days',
      channel: { 'zh-CN': '办法见新疆的考试网站。', en: 'Details are on the Xinjiang exam site.' },
      sources: reposted(xinjiangReview2022H2),
    },
  ],
  area: [],
  audit: [],
  fees: [],
  education: [],
  notHeld: [],
  outside: {
    until: '2021H1',
    joined: '2021H2',
    sources: several(provincesOutsideNationalExam, provinceRounds2019),
  },
  dates: [],
  notes: [
    {
      recordedFor: null,
      note: {
        'zh-CN': '新疆生产建设兵团此前也未加入全国统考。',
        en: 'The Production Corps had been outside the national exam too.',
      },
      sources: several(provincesOutsideNationalExam, provinceRounds2019),
    },
  ],
};

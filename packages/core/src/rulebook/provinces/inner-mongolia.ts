import { reposted, several } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import { innerMongoliaInterview2022H2 } from '../sources/reposted-notices.js';
import { provincesOutsideNationalExam } from '../sources/third-party-pages.js';

export const innerMongolia: ProvinceRecord = {
  code: '15',
  names: { 'zh-CN': '内蒙古', en: 'Inner Mongolia' },
  review: [],
  area: [],
  audit: [
    {
      stage: 'interview',
      recordedFor: { from: '2022H2', to: '2022H2' },
      mode: 'online',
      sources: reposted(innerMongoliaInterview2022H2),
    },
  ],
  fees: [],
  education: [],
  notHeld: [],
  outside: {
    until: '2021H2',
    joined: '2022H2',
    sources: several(provincesOutsideNationalExam, innerMongoliaInterview2022H2),
  },
  dates: [],
  notes: [
    {
      recordedFor: { from: '2022H2', to: '2022H2' },
      note: { 'zh-CN': '账号就是身份证件号码。', en: 'The account name is the ID number.' },
      sources: reposted(innerMongoliaInterview2022H2),
    },
  ],
};

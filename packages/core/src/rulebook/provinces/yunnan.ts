import { reposted, several, single } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import { yunnanInterview2023H1, yunnanInterview2024H1 } from '../sources/reposted-notices.js';
import {
  interviewChances,
  provinceRoundsAndCertificates,
  yunnanWritten2023H1,
} from '../sources/third-party-pages.js';

export const yunnan: ProvinceRecord = {
  code: '53',
  names: { 'zh-CN': '云南', en: 'Yunnan' },
  review: [],
  area: [
    {
      recordedFor: { from: '2024H1', to: '2024H1' },
      accepts: ['household-registration', 'residence-permit', 'school'],
      note: {
        'zh-CN': '不接受临时居住证；在校生须为全日制。',
        en: 'Temporary permits are not accepted; students must be full-time.',
      },
      sources: reposted(yunnanInterview2024H1),
    },
  ],
  audit: [
    {
      stage: 'interview',
      recordedFor: { from: '2023H1', to: '2024H1' },
      mode: 'varies',
      note: {
        'zh-CN': '各考区不同：有的现场审核，有的上传材料。',
        en: 'Differs by area: some on-site, some by upload.',
      },
      sources: reposted(yunnanInterview2023H1, yunnanInterview2024H1),
    },
  ],
  fees: [],
  education: [
    {
      recordedFor: { from: '2023H1', to: '2024H2' },
      note: {
        'zh-CN': '小学须中师及以上；初级中学须大专及以上；高级中学须本科及以上。',
        en:
          'Primary school: secondary normal school; junior middle school: junior college; senior middle school: bachelor.',
      },
      sources: reposted(yunnanInterview2023H1, yunnanInterview2024H1),
    },
  ],
  notHeld: [
    {
      from: '2015H1',
      to: '2021H1',
      half: 1,
      sources: several(interviewChances, provinceRoundsAndCertificates),
    },
  ],
  outside: null,
  dates: [
    {
      sitting: '2023H1',
      event: 'writtenRegistration',
      from: '2023-01-12',
      to: '2023-01-16',
      sources: single(yunnanWritten2023H1),
    },
    {
      sitting: '2023H1',
      event: 'interviewRegistration',
      from: '2023-04-14',
      to: '2023-04-17',
      closesAt: '18:00',
      sources: reposted(yunnanInterview2023H1),
    },
    {
      sitting: '2024H1',
      event: 'interviewRegistration',
      from: '2024-04-12',
      to: '2024-04-15',
      opensAt: '10:00',
      closesAt: '18:00',
      sources: reposted(yunnanInterview2024H1),
    },
  ],
  notes: [],
};

import { reposted, single } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import {
  liaoningWritten2017H1,
  liaoningWritten2018H1,
  liaoningWritten2019H2,
  liaoningWritten2020H2,
  liaoningWritten2021H2,
  liaoningWritten2023H1,
} from '../sources/reposted-notices.js';
import { liaoningReview2023H2, liaoningSchedule2026H1 } from '../sources/third-party-pages.js';

export const liaoning: ProvinceRecord = {
  code: '21',
  names: { 'zh-CN': '辽宁', en: 'Liaoning' },
  review: [
    {
      sitting: '2023H2',
      kind: 'written',
      length: 5,
      unit: 'working-days',
      channel: {
        'zh-CN': '向所在考区申请；只查漏登分、错累分、漏评，不查评分宽严。',
        en:
          'Apply to the exam area; missed entries, wrong sums and unmarked questions or papers are checked, strictness of marking is not.',
      },
      sources: single(liaoningReview2023H2),
    },
  ],
  area: [
    {
      recordedFor: { from: '2017H1', to: '2018H2' },
      accepts: ['household-registration', 'work-unit', 'school'],
      sources: reposted(liaoningWritten2017H1, liaoningWritten2018H1),
    },
    {
      recordedFor: { from: '2019H2', to: '2021H2' },
      accepts: ['household-registration', 'residence-permit', 'school'],
      sources: reposted(liaoningWritten2019H2, liaoningWritten2020H2, liaoningWritten2021H2),
    },
  ],
  audit: [
    {
      stage: 'written',
      recordedFor: { from: '2017H1', to: '2021H2' },
      mode: 'online',
      note: { 'zh-CN': '48 小时内网上审核。', en: 'Audited online within 48 hours.' },
      sources: reposted(liaoningWritten2017H1, liaoningWritten2019H2, liaoningWritten2021H2),
    },
  ],
  fees: [
    {
      kind: 'written-per-paper',
      yuan: 60,
      recordedFor: { from: '2023H1', to: '2023H1' },
      sources: reposted(liaoningWritten2023H1),
    },
  ],
  education: [
    {
      recordedFor: { from: '2023H1', to: '2023H1' },
      note: {
        'zh-CN': '小学须中师及以上；初级中学须大专及以上。',
        en: 'Primary school: secondary normal school; junior middle school: junior college.',
      },
      sources: reposted(liaoningWritten2023H1),
    },
  ],
  notHeld: [],
  outside: null,
  dates: [
    {
      sitting: '2017H1',
      event: 'writtenRegistration',
      from: '2017-01-13',
      to: '2017-01-16',
      sources: reposted(liaoningWritten2017H1),
    },
    {
      sitting: '2018H1',
      event: 'writtenRegistration',
      from: '2018-01-16',
      to: '2018-01-19',
      closesAt: '17:00',
      sources: reposted(liaoningWritten2018H1),
    },
    {
      sitting: '2020H2',
      event: 'writtenRegistration',
      from: '2020-09-11',
      to: '2020-09-14',
      sources: reposted(liaoningWritten2020H2),
    },
    {
      sitting: '2021H2',
      event: 'writtenRegistration',
      from: '2021-09-02',
      to: '2021-09-05',
      sources: reposted(liaoningWritten2021H2),
    },
    {
      sitting: '2026H1',
      event: 'writtenRegistration',
      from: '2026-01-09',
      to: '2026-01-12',
      opensAt: '10:00',
      closesAt: '17:00',
      sources: single(liaoningSchedule2026H1),
    },
  ],
  notes: [],
};

import { reposted, single } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import { hubeiWritten2018H1, hubeiWritten2023H2 } from '../sources/reposted-notices.js';
import { hubeiReview2023H2 } from '../sources/third-party-pages.js';

export const hubei: ProvinceRecord = {
  code: '42',
  names: { 'zh-CN': '湖北', en: 'Hubei' },
  review: [
    {
      sitting: '2023H2',
      kind: 'written',
      length: 10,
      unit: 'working-days',
      channel: { 'zh-CN': '向所在考区的考试机构申请。', en: 'Apply to the exam body of the area.' },
      sources: single(hubeiReview2023H2),
    },
  ],
  area: [],
  audit: [
    {
      stage: 'written',
      recordedFor: { from: '2018H1', to: '2018H1' },
      mode: 'online',
      note: { 'zh-CN': '24 小时内审核。', en: 'Checked within 24 hours.' },
      sources: reposted(hubeiWritten2018H1),
    },
    {
      stage: 'written',
      recordedFor: { from: '2023H2', to: '2023H2' },
      mode: 'varies',
      note: {
        'zh-CN': '由各考区安排，部分考区现场审核。',
        en: 'Arranged by each area, some of them on-site.',
      },
      sources: reposted(hubeiWritten2023H2),
    },
  ],
  fees: [
    {
      kind: 'written-per-paper',
      yuan: 70,
      recordedFor: { from: '2018H1', to: '2023H2' },
      sources: reposted(hubeiWritten2018H1, hubeiWritten2023H2),
    },
  ],
  education: [],
  notHeld: [],
  outside: null,
  dates: [
    {
      sitting: '2023H2',
      event: 'writtenRegistration',
      from: '2023-07-07',
      to: '2023-07-10',
      closesAt: '16:00',
      sources: reposted(hubeiWritten2023H2),
    },
  ],
  notes: [],
};

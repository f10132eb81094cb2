import { reposted, single } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import {
  hebeiWritten2022H2,
  hebeiWritten2023H1,
  hebeiWritten2023H2,
} from '../sources/reposted-notices.js';
import { hebeiWritten2020H1, hebeiWrittenFee2020H1 } from '../sources/third-party-pages.js';

export const hebei: ProvinceRecord = {
  code: '13',
  names: { 'zh-CN': '河北', en: 'Hebei' },
  review: [],
  area: [
    {
      recordedFor: { from: '2020H1', to: '2020H1' },
      accepts: ['household-registration', 'residence-permit', 'school'],
      note: {
        'zh-CN': '户籍、居住证或学籍所在的市。',
        en: 'The city of the household registration, the residence permit or the student status.',
      },
      sources: single(hebeiWritten2020H1),
    },
  ],
  audit: [
    {
      stage: 'written',
      recordedFor: { from: '2022H2', to: '2023H1' },
      mode: 'online-then-on-site',
      note: {
        'zh-CN': '网上审核；系统提示的才须现场审核。',
        en: 'Online; on-site only where the system says so.',
      },
      sources: reposted(hebeiWritten2022H2, hebeiWritten2023H1),
    },
  ],
  fees: [
    {
      kind: 'written-per-paper',
      yuan: 80,
      recordedFor: { from: '2020H1', to: '2020H1' },
      sources: single(hebeiWrittenFee2020H1),
    },
    {
      kind: 'written-per-paper',
      yuan: 65,
      recordedFor: { from: '2023H2', to: '2023H2' },
      sources: reposted(hebeiWritten2023H2),
    },
  ],
  education: [
    {
      recordedFor: { from: '2023H2', to: '2023H2' },
      note: {
        'zh-CN':
          '小学须大专及以上；初级中学和高级中学须本科及以上；中职实习指导教师须大专及以上。对在校生的年级另有详细规定。',
        en:
          'Primary school: junior college; junior and senior middle school: bachelor; vocational instructor: junior college. The year of students is ruled in detail.',
      },
      sources: reposted(hebeiWritten2023H2),
    },
  ],
  notHeld: [],
  outside: null,
  dates: [
    {
      sitting: '2020H1',
      event: 'writtenRegistration',
      from: '2020-01-09',
      to: '2020-01-12',
      sources: single(hebeiWrittenFee2020H1),
    },
    {
      sitting: '2022H2',
      event: 'writtenRegistration',
      from: '2022-09-02',
      to: '2022-09-05',
      closesAt: '17:00',
      sources: reposted(hebeiWritten2022H2),
    },
    {
      sitting: '2023H1',
      event: 'writtenRegistration',
      from: '2023-01-13',
      to: '2023-01-16',
      closesAt: '17:00',
      sources: reposted(hebeiWritten2023H1),
    },
    {
      sitting: '2023H2',
      event: 'writtenRegistration',
      from: '2023-07-07',
      to: '2023-07-10',
      closesAt: '09:00',
      sources: reposted(hebeiWritten2023H2),
    },
  ],
  notes: [],
};

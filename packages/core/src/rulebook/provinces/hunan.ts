import { reposted, several, single } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import { hunanInterview2025H1, hunanWritten2021H1 } from '../sources/reposted-notices.js';
import {
  hunanWritten2018H2,
  hunanWritten2025H2,
  provinceRounds2019,
  provinceRoundsAndCertificates,
} from '../sources/third-party-pages.js';

export const hunan: ProvinceRecord = {
  code: '43',
  names: { 'zh-CN': '湖南', en: 'Hunan' },
  review: [],
  area: [
    {
      recordedFor: { from: '2018H2', to: '2018H2' },
      accepts: ['household-registration', 'work-unit', 'school'],
      sources: single(hunanWritten2018H2),
    },
    {
      recordedFor: { from: '2021H1', to: '2025H1' },
      accepts: ['household-registration', 'residence-permit', 'school'],
      sources: reposted(hunanWritten2021H1, hunanInterview2025H1),
    },
  ],
  audit: [
    {
      stage: 'interview',
      recordedFor: { from: '2019H1', to: '2025H2' },
      mode: 'online',
      note: {
        'zh-CN': '由各市审核；审核通过后不能再改。',
        en: 'Audited by the cities; nothing can be changed after approval.',
      },
      sources: reposted(hunanWritten2021H1, hunanInterview2025H1),
    },
  ],
  fees: [
    {
      kind: 'written-per-paper',
      yuan: 70,
      recordedFor: { from: '2018H1', to: '2025H2' },
      sources: several(hunanWritten2018H2, hunanWritten2025H2),
    },
  ],
  education: [
    {
      recordedFor: { from: '2018H1', to: '2025H2' },
      note: {
        'zh-CN': '在校生只限毕业年级和毕业前一年级，以及研究生。',
        en: 'Students: only those in the year of graduation or the year before, and postgraduates.',
      },
      sources: several(hunanWritten2018H2, hunanInterview2025H1),
    },
  ],
  notHeld: [
    {
      from: '2015H1',
      to: '2018H1',
      half: 1,
      sources: several(provinceRounds2019, provinceRoundsAndCertificates),
    },
  ],
  outside: null,
  dates: [
    {
      sitting: '2018H2',
      event: 'writtenRegistration',
      from: '2018-09-04',
      to: '2018-09-09',
      sources: single(hunanWritten2018H2),
    },
    {
      sitting: '2025H1',
      event: 'interviewRegistration',
      from: '2025-04-21',
      to: '2025-04-24',
      opensAt: '10:00',
      sources: reposted(hunanInterview2025H1),
    },
    {
      sitting: '2025H2',
      event: 'writtenRegistration',
      from: '2025-07-04',
      to: '2025-07-07',
      opensAt: '10:00',
      closesAt: '10:00',
      sources: single(hunanWritten2025H2),
    },
  ],
  notes: [
    {
      recordedFor: { from: '2019H1', to: '2019H1' },
      note: {
        'zh-CN': '是否举行考试，各来源说法不一：一说当年仍只在下半年举行，一说当年起每年两次。',
        en:
          'Sources differ on whether this round was held: one says that the province still sat only in H2, the other that it had two rounds from that year.',
      },
      sources: single(provinceRounds2019, provinceRoundsAndCertificates),
    },
  ],
};

import { reposted, several } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import {
  heilongjiangInterview2019H2,
  heilongjiangInterview2023H1,
  heilongjiangWritten2016H2,
} from '../sources/reposted-notices.js';
import { provinceRounds2019, provinceRoundsAndCertificates } from '../sources/third-party-pages.js';

export const heilongjiang: ProvinceRecord = {
  code: '23',
  names: { 'zh-CN': '黑龙江', en: 'Heilongjiang' },
  review: [],
  area: [
    {
      recordedFor: { from: '2016H2', to: '2016H2' },
      accepts: ['household-registration', 'work-unit', 'school'],
      sources: reposted(heilongjiangWritten2016H2),
    },
  ],
  audit: [
    {
      stage: 'interview',
      recordedFor: { from: '2019H2', to: '2019H2' },
      mode: 'on-site',
      sources: reposted(heilongjiangInterview2019H2),
    },
    {
      stage: 'interview',
      recordedFor: { from: '2023H1', to: '2023H1' },
      mode: 'online',
      sources: reposted(heilongjiangInterview2023H1),
    },
  ],
  fees: [],
  education: [],
  notHeld: [
    {
      from: '2015H1',
      to: '2019H1',
      half: 1,
      sources: several(provinceRounds2019, provinceRoundsAndCertificates),
    },
  ],
  outside: null,
  dates: [],
  notes: [
    {
      recordedFor: { from: '2023H1', to: '2023H1' },
      note: {
        'zh-CN': '符合条件的考生可在七个考区中任选。',
        en: 'An eligible candidate may choose any of the seven areas.',
      },
      sources: reposted(heilongjiangInterview2023H1),
    },
  ],
};

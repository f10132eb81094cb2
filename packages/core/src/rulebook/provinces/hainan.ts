import { reposted, single } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import {
  hainanInterview2018H1,
  hainanReview2014H1,
  hainanWritten2019H2,
} from '../sources/reposted-notices.js';
import { hainanConditions } from '../sources/third-party-pages.js';

export const hainan: ProvinceRecord = {
  code: '46',
  names: { 'zh-CN': '海南', en: 'Hainan' },
  review: [
    {
      sitting: '2014H1',
      kind: 'written',
      length: 10,
      unit: 'working-days',
      channel: { 'zh-CN': '向省考试局申请。', en: 'Apply to the provincial exam bureau.' },
      sources: reposted(hainanReview2014H1),
    },
  ],
  area: [
    {
      recordedFor: { from: '2019H2', to: '2019H2' },
      accepts: ['household-registration', 'work-unit'],
      note: {
        'zh-CN': '户籍、人事档案或人事关系在海南；从这一次起，全国规定不再列人事关系。',
        en:
          'Household registration, personnel file or work relation in Hainan; from this sitting on the national rule no longer names the work relation.',
      },
      sources: reposted(hainanWritten2019H2),
    },
    {
      recordedFor: null,
      accepts: ['household-registration', 'residence-permit', 'work-unit', 'school'],
      note: {
        'zh-CN': '人事档案或人事关系均可；在校生须读到三年级。',
        en: 'Personnel file or work relation; students from year 3.',
      },
      sources: single(hainanConditions),
    },
  ],
  audit: [
    {
      stage: 'interview',
      recordedFor: { from: '2018H1', to: '2018H1' },
      mode: 'online',
      note: {
        'zh-CN': '不须交材料；考位可能报满。',
        en: 'Nothing is handed in; seats can run out.',
      },
      sources: reposted(hainanInterview2018H1),
    },
  ],
  fees: [
    {
      kind: 'interview',
      yuan: 300,
      categories: ['kindergarten', 'primary', 'junior-secondary'],
      recordedFor: { from: '2018H1', to: '2018H1' },
      sources: reposted(hainanInterview2018H1),
    },
    {
      kind: 'interview',
      yuan: 350,
      categories: [
        'senior-secondary',
        'vocational-academic',
        'vocational-professional',
        'vocational-instructor',
      ],
      recordedFor: { from: '2018H1', to: '2018H1' },
      sources: reposted(hainanInterview2018H1),
    },
  ],
  education: [],
  notHeld: [],
  outside: null,
  dates: [],
  notes: [],
};

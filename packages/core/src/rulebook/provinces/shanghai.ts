import { reposted, several, single } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import {
  shanghaiWritten2016H1,
  shanghaiWritten2018H1,
  shanghaiWritten2020H1,
  shanghaiWritten2022H1,
  shanghaiWritten2023H2,
} from '../sources/reposted-notices.js';
import {
  interviewFees2025,
  provinceFees2024,
  schedule2023H2,
  shanghaiAudit2021H2,
  shanghaiConditions2020,
  shanghaiInterviewFree,
} from '../sources/third-party-pages.js';

export const shanghai: ProvinceRecord = {
  code: '31',
  names: { 'zh-CN': '上海', en: 'Shanghai' },
  review: [
    {
      sitting: '2016H1',
      kind: 'written',
      length: 10,
      unit: 'working-days',
      channel: {
        'zh-CN': '填写并签名后寄至市考试院，以邮戳为准；10 个工作日内答复。',
        en:
          'A signed form by letter to the exam institute, the postmark decides; answered within 10 working days.',
      },
      sources: reposted(shanghaiWritten2016H1),
    },
  ],
  area: [
    {
      recordedFor: { from: '2022H1', to: '2023H2' },
      accepts: ['household-registration', 'residence-permit', 'school'],
      note: {
        'zh-CN':
          '居住证须有效；上海高校的在校生，或在外地就读的上海户籍在校生，须读到三年级及以上。',
        en:
          'The residence permit must be valid; students of Shanghai universities, or students elsewhere with a Shanghai household registration, must be in year 3 or above.',
      },
      sources: reposted(shanghaiWritten2022H1, shanghaiWritten2023H2),
    },
  ],
  audit: [
    {
      stage: 'written',
      recordedFor: { from: '2020H1', to: '2020H1' },
      mode: 'varies',
      note: {
        'zh-CN': '区考区现场确认；高校考区不须现场确认。',
        en: 'On-site confirmation for district areas, none for university areas.',
      },
      sources: reposted(shanghaiWritten2020H1),
    },
    {
      stage: 'interview',
      recordedFor: { from: '2021H2', to: '2022H2' },
      mode: 'varies',
      note: {
        'zh-CN': '区考区现场审核；六个高校考区网上审核。',
        en: 'District areas on-site, six university areas online.',
      },
      sources: single(shanghaiAudit2021H2),
    },
  ],
  fees: [
    {
      kind: 'written-per-paper',
      yuan: 40,
      recordedFor: { from: '2016H1', to: '2016H1' },
      note: {
        'zh-CN': '每科 40 元，另收每人 10 元报名费；较晚的网页仍沿用这一数字。',
        en:
          '40 per paper, plus a registration fee of 10 per person; later pages repeat the figure.',
      },
      sources: several(shanghaiWritten2016H1, provinceFees2024),
    },
    {
      kind: 'interview',
      yuan: 0,
      recordedFor: { from: '2022H1', to: '2025H2' },
      note: {
        'zh-CN': '有一份表格称 250 元，与其他网页不符。',
        en: 'One table claims 250, against the other pages.',
      },
      sources: several(interviewFees2025, shanghaiInterviewFree, provinceFees2024),
    },
  ],
  education: [
    {
      recordedFor: { from: '2020H1', to: '2023H2' },
      note: {
        'zh-CN': '幼儿园和小学须大专及以上；初级中学和高级中学须本科及以上。',
        en:
          'Kindergarten and primary school: junior college; junior and senior middle school: bachelor.',
      },
      sources: reposted(shanghaiConditions2020, shanghaiWritten2022H1),
    },
  ],
  notHeld: [],
  outside: null,
  dates: [
    {
      sitting: '2016H1',
      event: 'writtenResults',
      from: '2016-04-19',
      to: '2016-04-19',
      sources: reposted(shanghaiWritten2016H1),
    },
    {
      sitting: '2018H1',
      event: 'writtenRegistration',
      from: '2018-01-16',
      to: '2018-01-18',
      sources: reposted(shanghaiWritten2018H1),
    },
    {
      sitting: '2020H1',
      event: 'writtenRegistration',
      from: '2020-01-09',
      to: '2020-01-10',
      sources: reposted(shanghaiWritten2020H1),
    },
    {
      sitting: '2023H2',
      event: 'writtenRegistration',
      from: '2023-07-07',
      to: '2023-07-08',
      sources: single(schedule2023H2),
    },
  ],
  notes: [],
};

import { official, reposted, several } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import { jiangsuInterview2019H1 } from '../sources/authorities.js';
import {
  jiangsuInterview2021H1,
  jiangsuInterview2021H2,
  jiangsuInterview2022H2,
  jiangsuInterviewRegistration2018,
  jiangsuWritten2022,
  yanchengEducation2022,
} from '../sources/reposted-notices.js';
import { jiangsuFees2013 } from '../sources/third-party-pages.js';

export const jiangsu: ProvinceRecord = {
  code: '32',
  names: { 'zh-CN': '江苏', en: 'Jiangsu' },
  review: [],
  area: [
    {
      recordedFor: { from: '2018H1', to: '2018H1' },
      accepts: ['household-registration', 'work-unit'],
      note: {
        'zh-CN': '人事关系须有一年及以上的合同。',
        en: 'A work relation needs a contract of one year or more.',
      },
      sources: reposted(jiangsuInterviewRegistration2018),
    },
    {
      recordedFor: { from: '2022H1', to: '2022H1' },
      accepts: ['household-registration', 'residence-permit', 'school'],
      note: {
        'zh-CN': '户籍、居住证、学籍所在的市，任选其一。',
        en: 'One of the cities of household registration, residence permit and student status.',
      },
      sources: reposted(jiangsuWritten2022),
    },
  ],
  audit: [
    {
      stage: 'interview',
      recordedFor: { from: '2018H1', to: '2019H1' },
      mode: 'on-site',
      sources: official(jiangsuInterview2019H1, jiangsuInterviewRegistration2018),
    },
    {
      stage: 'interview',
      recordedFor: { from: '2021H1', to: '2021H1' },
      mode: 'varies',
      note: {
        'zh-CN': '各市考区现场审核；师范生在学校审核；中职和新增学科网上审核。',
        en:
          'On-site for city areas, at school for normal students, online for vocational and new subjects.',
      },
      sources: reposted(jiangsuInterview2021H1),
    },
    {
      stage: 'interview',
      recordedFor: { from: '2021H2', to: '2022H2' },
      mode: 'online',
      sources: reposted(jiangsuInterview2021H2, jiangsuWritten2022, jiangsuInterview2022H2),
    },
  ],
  fees: [
    {
      kind: 'written-per-paper',
      yuan: 52,
      recordedFor: { from: '2013H1', to: '2022H2' },
      sources: several(jiangsuFees2013, jiangsuWritten2022),
    },
    {
      kind: 'interview',
      yuan: 135,
      recordedFor: { from: '2013H1', to: '2022H2' },
      note: {
        'zh-CN': '2025 年有一个网页提到 200 元。',
        en: 'One page of 2025 also mentions 200.',
      },
      sources: several(jiangsuFees2013, jiangsuInterview2021H1, jiangsuInterview2022H2),
    },
  ],
  education: [
    {
      recordedFor: { from: '2022H1', to: '2022H2' },
      note: {
        'zh-CN': '幼儿园、小学和初级中学须大专及以上；高级中学须本科及以上。',
        en:
          'Kindergarten, primary and junior middle school: junior college; senior middle school: bachelor.',
      },
      sources: reposted(yanchengEducation2022),
    },
  ],
  notHeld: [],
  outside: null,
  dates: [
    {
      sitting: '2019H1',
      event: 'interviewResults',
      from: '2019-06-11',
      to: '2019-06-11',
      sources: official(jiangsuInterview2019H1),
    },
    {
      sitting: '2021H1',
      event: 'interviewRegistration',
      from: '2021-04-15',
      to: '2021-04-17',
      closesAt: '16:00',
      sources: reposted(jiangsuInterview2021H1),
    },
    {
      sitting: '2021H2',
      event: 'interviewRegistration',
      from: '2021-12-09',
      to: '2021-12-11',
      sources: reposted(jiangsuInterview2021H2),
    },
    {
      sitting: '2022H1',
      event: 'writtenRegistration',
      from: '2022-01-14',
      to: '2022-01-16',
      sources: reposted(jiangsuWritten2022),
    },
  ],
  notes: [
    {
      recordedFor: { from: '2021H2', to: '2021H2' },
      note: {
        'zh-CN': '面试的报考类别须与笔试类别一致。',
        en: 'The interview category must equal the written category.',
      },
      sources: reposted(jiangsuInterview2021H2),
    },
  ],
};

import { reposted, several, single } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import {
  hanzhongInterview2021H2,
  shaanxiReview2022H2,
  shaanxiSchedule2015,
  shaanxiWritten2015H2,
} from '../sources/reposted-notices.js';
import {
  shaanxiInterview2018H1,
  shaanxiInterview2024H1,
  shaanxiWritten2022H2,
  xianWritten2020H1,
} from '../sources/third-party-pages.js';

export const shaanxi: ProvinceRecord = {
  code: '61',
  names: { 'zh-CN': '陕西', en: 'Shaanxi' },
  review: [
    {
      sitting: '2022H2',
      kind: 'written',
      length: 10,
      unit: 'calendar-days',
      window: { opens: '2022-12-09', closes: '2022-12-18' },
      opensAt: '08:00',
      closesAt: '18:00',
      channel: {
        'zh-CN': '网上申请，只查录入的分数是否有误；12 月 23 日至 27 日答复。',
        en: 'Online, only whether the entered mark is right; answered from 23 to 27 December.',
      },
      sources: reposted(shaanxiReview2022H2),
    },
  ],
  area: [
    {
      recordedFor: { from: '2018H1', to: '2018H2' },
      accepts: ['household-registration', 'work-unit', 'school'],
      note: {
        'zh-CN': '户籍或人事档案所在地；在校生在学校所在地。新增学科和中职专业课另设考区。',
        en:
          'The place of the household registration or the personnel file; students at the place of the school. New subjects and vocational majors have special areas.',
      },
      sources: single(shaanxiInterview2018H1),
    },
    {
      recordedFor: { from: '2021H1', to: '2021H2' },
      accepts: ['household-registration', 'residence-permit', 'school'],
      note: {
        'zh-CN': '户籍或居住证所在地；在校生在学校所在地。新增学科和中职专业课另设考区。',
        en:
          'The place of the household registration or the residence permit; students at the place of the school. New subjects and vocational majors have special areas.',
      },
      sources: reposted(hanzhongInterview2021H2),
    },
  ],
  audit: [
    {
      stage: 'interview',
      recordedFor: { from: '2018H1', to: '2018H1' },
      mode: 'on-site',
      sources: single(shaanxiInterview2018H1),
    },
    {
      stage: 'interview',
      recordedFor: { from: '2021H2', to: '2021H2' },
      mode: 'on-site',
      sources: reposted(hanzhongInterview2021H2),
    },
    {
      stage: 'interview',
      recordedFor: { from: '2024H1', to: '2024H1' },
      mode: 'online',
      note: { 'zh-CN': '网上确认信息。', en: 'The information is confirmed online.' },
      sources: single(shaanxiInterview2024H1),
    },
  ],
  fees: [
    {
      kind: 'interview',
      yuan: 240,
      recordedFor: { from: '2018H1', to: '2024H1' },
      sources: several(shaanxiInterview2018H1, shaanxiInterview2024H1),
    },
    {
      kind: 'written-per-paper',
      yuan: 70,
      recordedFor: { from: '2020H1', to: '2022H2' },
      sources: several(xianWritten2020H1, shaanxiWritten2022H2),
    },
  ],
  education: [],
  notHeld: [
    { from: '2015H1', to: '2015H1', stage: 'written', sources: reposted(shaanxiSchedule2015) },
    { from: '2015H2', to: '2015H2', stage: 'interview', sources: reposted(shaanxiSchedule2015) },
  ],
  outside: null,
  dates: [
    {
      sitting: '2020H1',
      event: 'writtenRegistration',
      from: '2020-01-09',
      to: '2020-01-12',
      sources: single(xianWritten2020H1),
    },
    {
      sitting: '2022H2',
      event: 'writtenRegistration',
      from: '2022-09-02',
      to: '2022-09-05',
      closesAt: '18:00',
      sources: single(shaanxiWritten2022H2),
    },
    {
      sitting: '2024H1',
      event: 'interviewRegistration',
      from: '2024-04-12',
      to: '2024-04-15',
      opensAt: '10:00',
      closesAt: '18:00',
      sources: single(shaanxiInterview2024H1),
    },
  ],
  notes: [
    {
      recordedFor: { from: '2015H2', to: '2015H2' },
      note: {
        'zh-CN': '笔试学科须与所学专业一致。',
        en: 'The written subject had to match the studied major.',
      },
      sources: reposted(shaanxiWritten2015H2),
    },
  ],
};

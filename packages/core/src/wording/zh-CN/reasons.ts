import type { ReasonWording } from '../reason-wording.js';
import { factText } from '../fact-text.js';
import { scoreText } from '../score-text.js';
import { PASS_SCORE } from '../../rulebook/score-rules.js';
import { RAW_FULL_MARK, REPORT_FULL_MARK } from '../../facts/check-score.js';
import { auditModes, dayCount, dayList, names } from './names.js';

const { sitting, date, range, list, categories, subjects, regions, bases, events, stages, grounds } = names;

const estimatedEvent = (event: keyof typeof events | 'review'): string =>
  event === 'review' ? '复核截止日' : events[event];

const ofPass = (fact: string, number: number): string => `第${number}条成绩的${fact}`;

export const reasons: ReasonWording = {
  'before-rulebook': (p) => `${sitting(p.sitting)}早于本规则库的起点（${sitting(p.first)}），没有在案资料。`,
  'day-before-rulebook': (p) => `${date(p.on)}早于本规则库的起点（${sitting(p.first)}），没有在案资料。`,
  'sitting-cancelled': (p) => `${sitting(p.sitting)}的考试已取消。`,
  'only-estimated': (p) =>
    `${sitting(p.sitting)}的${estimatedEvent(p.event)}目前只有预计：${range(p.from, p.to)}，还不能据此下结论。`,
  'facts-disagree': (p) =>
    `所给的信息不一致：以${factText(p.used, names, ofPass)}为准，没有采用${factText(p.ignored, names, ofPass)}。`,
  'region-outside-exam': (p) => `${regions[p.region]}没有在案的考试规定。`,
  'province-not-in-exam': (p) => `${sitting(p.sitting)}时${regions[p.province]}还没有参加全国统考。`,
  'province-joining-unknown': (p) => `${sitting(p.sitting)}时${regions[p.province]}是否参加全国统考没有在案资料。`,
  'round-not-held': (p) => `${regions[p.province]}没有举办${sitting(p.sitting)}的${stages[p.stage]}。`,

  'converted-below-mark': (p) =>
    `卷面合格线以下按比例换算：卷面合格线 ${scoreText(p.rawPassMark)} 分对应报告分 ${PASS_SCORE} 分。`,
  'converted-from-mark': (p) =>
    `卷面合格线 ${scoreText(p.rawPassMark)} 分对应报告分 ${PASS_SCORE} 分，卷面满分 ${RAW_FULL_MARK} 分对应 ${REPORT_FULL_MARK} 分，中间按比例换算。`,
  'raw-mark-unpublished': () => '卷面合格线按科目、按考次分别划定，不公布。',
  'estimate-marks': (p) =>
    `网上公开提到的卷面合格线最高 ${p.highest} 分、最低 ${p.lowest} 分，常用 ${p.example} 分举例；实际可能在此之外。`,
  'proportional-shortcut': (p) => `“卷面分×${p.factor}”只是粗略算法，并不是官方换算办法。`,
  'pass-score-default': (p) => `没有说明要达到多少分，按合格线 ${p.reportScore} 分计算。`,
  'reaches-pass-score': (p) =>
    `报告分 ${scoreText(p.reportScore)} 达到合格线 ${p.passScore} 分（${p.passScore} 分及以上为合格）。`,
  'below-pass-score': (p) => `报告分 ${scoreText(p.reportScore)} 低于合格线 ${p.passScore} 分。`,
  'reaches-raw-pass-mark': (p) =>
    `卷面 ${scoreText(p.rawScore, p.rawPassMark)} 分达到卷面合格线 ${scoreText(p.rawPassMark)} 分。`,
  'below-raw-pass-mark': (p) =>
    `卷面 ${scoreText(p.rawScore, p.rawPassMark)} 分低于卷面合格线 ${scoreText(p.rawPassMark)} 分。`,
  'raw-score-decides-nothing': () => '卷面合格线不公布，只凭卷面分不能判断是否合格。',

  'review-window-stated': (p) =>
    `${regions[p.province]}${p.city === null ? '' : p.city['zh-CN']}公告写明${sitting(p.sitting)}的复核时间为${range(p.from, p.to)}。`,
  'review-rule-recorded': (p) =>
    `${regions[p.province]}${p.city === null ? '' : p.city['zh-CN']}的复核期限为${dayCount(p.length, p.unit)}（${p.recordedFor === null ? '记录未注明考次' : `${sitting(p.recordedFor)}${stages[p.kind]}的规定`}）。`,
  'review-rule-contradicted': (p) =>
    `另有资料说${regions[p.province]}是${dayCount(p.length, p.unit)}，已按较早的截止日计算。`,
  'review-article-rule': (p) => `没有该省的在案规定，按成绩公布后${p.days}天内计算。`,
  'review-national-base': (p) => `国家规定的基准是成绩公布后${p.workingDays}个工作日内，比这更长。`,
  'published-on': (p) => `${sitting(p.sitting)}${events[p.event]}：${date(p.on)}。`,
  'publication-day-counts': (p) => `从公布当天（${date(p.publishedOn)}）算起。`,
  'publication-day-not-counted': (p) => `从公布次日起算，公布当天（${date(p.publishedOn)}）不算。`,
  'office-shut': (p) => `其间不办公的日子：${dayList(p.days)}。`,
  'make-up-days-count': (p) => `调休上班的${dayList(p.days)}计入工作日。`,
  'make-up-days-skipped': (p) => `调休上班的${dayList(p.days)}没有计入工作日。`,
  'last-day-not-moved': (p) => `截止日${date(p.closes)}是周末，不顺延。`,
  'holidays-unknown': (p) => `${p.year}年的节假日安排还不知道，工作日只能预计。`,
  'review-is-open': (p) => `复核申请时间为${range(p.opens, p.closes)}。`,
  'review-not-yet-open': (p) => `复核申请最早从${date(p.opens)}开始。`,
  'review-is-over': (p) => `复核申请最晚到${date(p.closes)}，现在已过。`,
  'review-provinces-differ': (p) =>
    `各省复核截止日不同，最早${date(p.earliest)}，最晚${date(p.latest)}。`,
  'ground-in-scope': (p) => `“${grounds[p.ground]}”属于复核范围。`,
  'ground-out-of-scope': (p) => `“${grounds[p.ground]}”不属于复核范围。`,

  'valid-two-years': (p) => `${sitting(p.sitting)}的笔试成绩有效期两年，到${date(p.until)}。`,
  'extended-in-2020': (p) =>
    `${sitting(p.sitting)}的笔试成绩按2020年4月24日的通知延长一年，到${date(p.until)}。`,
  'refund-extension': (p) =>
    `有效期内因疫情获批退费的，${sitting(p.sitting)}的成绩延长半年，到${date(p.until)}。`,
  'refund-extension-no-effect': (p) => `疫情退费延长不适用于${sitting(p.sitting)}的成绩。`,
  'portal-date': (p) => `以官网成绩页显示的有效期为准：${date(p.validUntil)}。`,
  'portal-date-differs': (p) => `按规则推算是${date(p.computed)}，与成绩页显示的不同，以成绩页为准。`,
  'registration-day-counts': () => '看的是报名那天是否在有效期内，面试在有效期之后不影响。',
  'rounds-left-out': (p) => `${list(p.sittings.map(sitting))}没有举办面试，不计在内。`,
  'still-valid': (p) => `有效期到${date(p.until)}，${date(p.on)}仍然有效。`,
  'not-yet': (p) => `${sitting(p.sitting)}的笔试成绩最早${date(p.results)}公布。`,
  expired: (p) => `有效期到${date(p.until)}，${date(p.on)}已经过期。`,
  'certificate-three-years': (p) => `${sitting(p.sitting)}的考试合格证明有效期三年，到${date(p.until)}。`,
  'certificate-extended-in-2020': (p) =>
    `${sitting(p.sitting)}的考试合格证明按2020年4月24日的通知延长一年，到${date(p.until)}。`,

  'calendar-on-record': (p) => `${sitting(p.sitting)}的日期有在案资料。`,
  'calendar-estimated': (p) =>
    `${list(p.events.map((event) => events[event]))}为预计，以当次公告为准。`,
  'own-dates': (p) => `${list(p.events.map((event) => events[event]))}按${regions[p.province]}自己的公告。`,
  'next-sitting': (p) => `${sitting(p.sitting)}是接下来还能报名${stages[p.stage]}的一次。`,
  'registration-over-exam-ahead': (p) =>
    `${sitting(p.sitting)}的${stages[p.stage]}报名已结束，${stages[p.stage]}还没有考，在${range(p.from, p.to)}。`,

  'papers-of-category': (p) => `笔试科目按类别确定，这里是${categories[p.category]}。`,
  'paper-three-of-subject': (p) => `${subjects[p.subject]}的科目三代码是 ${p.paper}。`,
  'papers-without-third': (p) => `${subjects[p.subject]}没有全国统一的笔试科目三。`,
  'a-codes-required': (p) =>
    `自${sitting(p.since)}起，报考${subjects[p.subject]}要考带 A 的科目一、科目二。`,
  'plain-codes-serve': (p) => `不带 A 的同名科目合格，也可用于${subjects[p.subject]}。`,
  'senior-codes-by-table-order': (p) => `代码 ${p.paper} 是按公布的代码表顺序推得的，请以报名系统为准。`,
  'nothing-outstanding': (p) => `${categories[p.category]}的笔试科目已全部有效合格。`,
  'nothing-passed': () => '还没有合格的笔试科目。',
  'paper-never-passed': (p) => `科目 ${p.paper} 还没有合格。`,
  'paper-below-pass-score': (p) =>
    `科目 ${p.paper} 在${sitting(p.sitting)}的报告分是 ${scoreText(p.reportScore)}，不合格。`,
  'paper-not-yet': (p) => `科目 ${p.paper} 在${sitting(p.sitting)}的成绩最早${date(p.results)}公布。`,
  'paper-expired': (p) => `科目 ${p.paper}（${sitting(p.sitting)}）的有效期已于${date(p.until)}截止。`,
  'paper-wrong-code': (p) => `科目 ${p.paper} 不能用 ${p.held} 的成绩代替。`,
  'pass-of-cancelled-sitting': (p) => `${sitting(p.sitting)}的考试已取消，科目 ${p.paper} 不可能在那次合格。`,

  'papers-valid': (p) =>
    `${categories[p.category]}的各科成绩在${date(p.on)}都有效，最早到期的一科到${date(p.until)}。`,
  'category-of-papers': (p) => `面试类别${categories[p.category]}与笔试科目一致。`,
  'category-not-of-papers': (p) => `已合格的笔试科目不属于${categories[p.category]}。`,
  'category-is-written': (p) => `笔试是${categories[p.writtenCategory]}，可以报${categories[p.category]}面试。`,
  'category-not-written': (p) =>
    `笔试是${categories[p.writtenCategory]}，不能报${categories[p.category]}面试，类别须一致。`,
  'paper-three-missing': (p) => `${categories[p.category]}由科目三决定，还没有这一类别的科目三合格成绩。`,
  'no-subject-division': (p) => `${categories[p.category]}面试不分科目。`,
  'subject-by-catalogue': (p) => `${categories[p.category]}面试按专业目录选择专业。`,
  'subject-not-in-category': (p) => `${categories[p.category]}面试没有${subjects[p.subject]}这一科目。`,
  'subject-not-yet-offered': (p) => `${subjects[p.subject]}从${sitting(p.since)}起才开考。`,
  'subject-free': (p) => `${categories[p.category]}面试科目可以自选，${subjects[p.subject]}在可选范围内。`,
  'subject-of-paper-three': (p) => `面试科目${subjects[p.subject]}与笔试科目三一致。`,
  'subject-not-of-paper-three': (p) =>
    `笔试科目三是${list(p.written.map((subject) => subjects[subject]))}，面试科目须与科目三一致，不能选${subjects[p.subject]}。`,
  'subject-without-paper-three': (p) => `${subjects[p.subject]}没有笔试科目三，科目一、科目二合格即可。`,
  'subject-closed-to-a-codes': (p) => `带 A 的科目成绩只能报音乐、体育、美术，不能报${subjects[p.subject]}。`,
  'subject-needs-plain-codes': (p) => `报${subjects[p.subject]}要有不带 A 的科目一、科目二合格成绩。`,
  'not-open-everywhere': (p) => `${subjects[p.subject]}不是每个省都开考，请看当地公告。`,
  'basis-counts': (p) => `${bases[p.basis]}可以作为报名依据。`,
  'basis-not-counted': (p) => `${sitting(p.sitting)}时，${bases[p.basis]}不能作为报名依据。`,
  'basis-by-own-notice': (p) =>
    `${regions[p.province]}${sitting(p.sitting)}的公告把${bases[p.basis]}列为报名依据。`,
  'basis-in-other-province': (p) =>
    `报名依据在${regions[p.basisProvince]}，不在${regions[p.province]}。`,
  'school-for-students-only': () => '只有在校生可以按学校所在地报名。',
  'student-year-not-checked': () => '几年级可以报名各省规定不同，这里没有核对，请看当地公告。',
  'area-note': (p) => `${regions[p.province]}公告：${p.note['zh-CN']}`,
  'account-of-this-round': (p) => `参加了${sitting(p.sitting)}的笔试，可直接用原账号登录。`,
  'account-of-other-round': (p) =>
    `最近一次笔试是${sitting(p.lastWrittenSitting)}，不是${sitting(p.sitting)}，要重新注册账号。`,
  'account-of-other-province': (p) =>
    `笔试在${regions[p.writtenProvince]}，面试在${regions[p.province]}，要重新注册账号。`,
  'results-stay': () => '重新注册后，已有成绩仍然保留。',
  'registration-open': (p) => `${sitting(p.sitting)}的面试报名时间为${range(p.from, p.to)}。`,
  'registration-not-yet-open': (p) => `${sitting(p.sitting)}的面试报名在${range(p.from, p.to)}期间，还没有开始。`,
  'registration-over': (p) => `${sitting(p.sitting)}的面试报名在${range(p.from, p.to)}期间，已经结束。`,
  'registration-provinces-differ': (p) => `${sitting(p.sitting)}的面试报名截止日各省不同。`,
  'registration-national-window': (p) =>
    `该省${sitting(p.sitting)}的报名时间没有单独在案，按全国时间计算，实际可能更短。`,
  'registration-dates': (p) =>
    `${sitting(p.sitting)}的面试报名时间${p.estimated ? '预计' : ''}为${range(p.from, p.to)}。`,
  'closing-hour': (p) => `最后一天到${p.closesAt}截止。`,

  'steps-of-stage': (p) => `这是${stages[p.stage]}报名的步骤。`,
  'audit-on-record': (p) => `${regions[p.province]}的审核方式：${auditModes[p.mode]}。`,
  'audit-not-on-record': (p) => `${regions[p.province]}的审核方式没有在案资料。`,

  'exam-fact': (p) => p.text['zh-CN'],
  'province-record': (p) => `这是在案的${regions[p.province]}规定。`,
};

import { RAW_FULL_MARK, REPORT_FULL_MARK } from '../../facts/check-score.js';
import { PASS_SCORE } from '../../rulebook/score-rules.js';
import type { ReasonWording } from '../reason-wording.js';
import { factText } from '../fact-text.js';
import { scoreText } from '../score-text.js';
import { auditModes, between, dayCount, dayList, fromTo, half, names } from './names.js';

const { date, list, categories, subjects, regions, bases, events, stages, grounds } = names;

const estimatedEvent = (event: keyof typeof events | 'review'): string =>
  event === 'review' ? 'last day for a review' : events[event];

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const placeOf = (province: string, city: { readonly en: string } | null): string =>
  city === null ? province : `${city.en} (${province})`;

const ofPass = (fact: string, number: number): string => `${fact} of pass ${number}`;

export const reasons: ReasonWording = {
  'before-rulebook': (p) => `${upper(half(p.sitting))} lies before the rulebook, which begins with ${half(p.first)}.`,
  'day-before-rulebook': (p) => `${date(p.on)} lies before the rulebook, which begins with ${half(p.first)}.`,
  'sitting-cancelled': (p) => `The exam of ${half(p.sitting)} was cancelled.`,
  'only-estimated': (p) =>
    `For ${half(p.sitting)} the ${estimatedEvent(p.event)} is only expected ${between(p.from, p.to)}, which decides nothing yet.`,
  'facts-disagree': (p) =>
    `Two facts given disagree: the answer goes by the ${factText(p.used, names, ofPass)}, not by the ${factText(p.ignored, names, ofPass)}.`,
  'region-outside-exam': (p) => `No exam rules are on record for ${regions[p.region]}.`,
  'province-not-in-exam': (p) => `${regions[p.province]} did not take part in the national exam in ${half(p.sitting)}.`,
  'province-joining-unknown': (p) =>
    `It is not on record whether ${regions[p.province]} took part in the national exam in ${half(p.sitting)}.`,
  'round-not-held': (p) => `${regions[p.province]} did not hold the ${stages[p.stage]} of ${half(p.sitting)}.`,

  'converted-below-mark': (p) =>
    `Below the raw pass mark scores convert in proportion: ${scoreText(p.rawPassMark)} raw becomes ${PASS_SCORE}.`,
  'converted-from-mark': (p) =>
    `${scoreText(p.rawPassMark)} raw becomes ${PASS_SCORE} and ${RAW_FULL_MARK} raw becomes ${REPORT_FULL_MARK}; in between it is in proportion.`,
  'raw-mark-unpublished': () => 'The raw pass mark is set per paper and sitting and is not published.',
  'estimate-marks': (p) =>
    `Public pages name raw pass marks from ${p.lowest} to ${p.highest} and use ${p.example} as an example; the true mark may lie outside.`,
  'proportional-shortcut': (p) => `“Raw × ${p.factor}” is a rough shortcut, not how scores are converted.`,
  'pass-score-default': (p) => `No report score was given, so the pass score of ${p.reportScore} is meant.`,
  'reaches-pass-score': (p) =>
    `The report score ${scoreText(p.reportScore)} reaches the pass score of ${p.passScore}, which itself passes.`,
  'below-pass-score': (p) => `The report score ${scoreText(p.reportScore)} is below the pass score of ${p.passScore}.`,
  'reaches-raw-pass-mark': (p) =>
    `The raw score ${scoreText(p.rawScore, p.rawPassMark)} reaches the raw pass mark of ${scoreText(p.rawPassMark)}.`,
  'below-raw-pass-mark': (p) =>
    `The raw score ${scoreText(p.rawScore, p.rawPassMark)} is below the raw pass mark of ${scoreText(p.rawPassMark)}.`,
  'raw-score-decides-nothing': () =>
    'The raw pass mark is not published, so a raw score alone does not show whether a paper is passed.',

  'review-window-stated': (p) =>
    `The notice of ${placeOf(regions[p.province], p.city)} states the review window of ${half(p.sitting)}: ${fromTo(p.from, p.to)}.`,
  'review-rule-recorded': (p) =>
    `${placeOf(regions[p.province], p.city)} accepts requests for ${dayCount(p.length, p.unit)} (${p.recordedFor === null ? 'recorded without a sitting' : `recorded for the ${stages[p.kind]} of ${half(p.recordedFor)}`}).`,
  'review-rule-contradicted': (p) =>
    `Another source says ${dayCount(p.length, p.unit)} for ${regions[p.province]}; the earlier end was used.`,
  'review-article-rule': (p) => `No rule of the province is on record, so ${dayCount(p.days, 'calendar-days')} after the publication are counted.`,
  'review-national-base': (p) =>
    `The national base rule is longer: ${dayCount(p.workingDays, 'working-days')} after the publication.`,
  'published-on': (p) => `${upper(events[p.event])} of ${half(p.sitting)}: ${date(p.on)}.`,
  'publication-day-counts': (p) => `Counting begins on the publication day, ${date(p.publishedOn)}.`,
  'publication-day-not-counted': (p) => `Counting begins the day after the publication on ${date(p.publishedOn)}.`,
  'office-shut': (p) => `Offices are shut on ${dayList(p.days)}.`,
  'make-up-days-count': (p) => `Weekend days worked as make-up count: ${dayList(p.days)}.`,
  'make-up-days-skipped': (p) => `Weekend days worked as make-up were not counted: ${dayList(p.days)}.`,
  'last-day-not-moved': (p) => `The last day, ${date(p.closes)}, falls on a weekend and is not moved.`,
  'holidays-unknown': (p) => `The holidays of ${p.year} are not known yet, so working days are only expected.`,
  'review-is-open': (p) => `Requests for review are accepted ${fromTo(p.opens, p.closes)}.`,
  'review-not-yet-open': (p) => `Requests for review are not accepted before ${date(p.opens)}.`,
  'review-is-over': (p) => `Requests for review ended on ${date(p.closes)} at the latest.`,
  'review-provinces-differ': (p) =>
    `Provinces end the review on different days, the first on ${date(p.earliest)}, the last on ${date(p.latest)}.`,
  'ground-in-scope': (p) => `A review looks at this: ${grounds[p.ground]}.`,
  'ground-out-of-scope': (p) => `A review does not look at this: ${grounds[p.ground]}.`,

  'valid-two-years': (p) => `A pass of ${half(p.sitting)} is valid for two years, until ${date(p.until)}.`,
  'extended-in-2020': (p) =>
    `A pass of ${half(p.sitting)} was extended by one year by the notice of 24 April 2020, until ${date(p.until)}.`,
  'refund-extension': (p) =>
    `Where an epidemic refund was approved while it was valid, a pass of ${half(p.sitting)} is valid half a year longer, until ${date(p.until)}.`,
  'refund-extension-no-effect': (p) => `The refund extension does not apply to passes of ${half(p.sitting)}.`,
  'portal-date': (p) => `The end date on the result page decides: ${date(p.validUntil)}.`,
  'portal-date-differs': (p) => `By rule it would be ${date(p.computed)}; the date on the result page wins.`,
  'registration-day-counts': () =>
    'The day of registration counts; an interview after the last day does no harm.',
  'rounds-left-out': (p) => `No interview was held in ${list(p.sittings.map(half))}.`,
  'still-valid': (p) => `It is valid until ${date(p.until)}, so on ${date(p.on)} it still is.`,
  'not-yet': (p) => `The results of ${half(p.sitting)} are not out before ${date(p.results)}.`,
  expired: (p) => `It was valid until ${date(p.until)}, so on ${date(p.on)} it has expired.`,
  'certificate-three-years': (p) =>
    `A certificate of passing of ${half(p.sitting)} is valid for three years, until ${date(p.until)}.`,
  'certificate-extended-in-2020': (p) =>
    `A certificate of passing of ${half(p.sitting)} was extended by one year by the notice of 24 April 2020, until ${date(p.until)}.`,

  'calendar-on-record': (p) => `Dates of ${half(p.sitting)} are on record.`,
  'calendar-estimated': (p) =>
    `Only expected, and to be confirmed by the notice: ${list(p.events.map((event) => events[event]))}.`,
  'own-dates': (p) =>
    `From the notices of ${regions[p.province]}: ${list(p.events.map((event) => events[event]))}.`,
  'next-sitting': (p) => `${upper(half(p.sitting))} is the next one still open to register for the ${stages[p.stage]}.`,
  'registration-over-exam-ahead': (p) =>
    `Registration for the ${stages[p.stage]} of ${half(p.sitting)} is over; the exam itself is still ahead, ${between(p.from, p.to)}.`,

  'papers-of-category': (p) => `The written papers go by category: ${categories[p.category]}.`,
  'paper-three-of-subject': (p) => `Paper three of ${subjects[p.subject]} has the code ${p.paper}.`,
  'papers-without-third': (p) =>
    `${upper(subjects[p.subject])} has no national written paper three.`,
  'a-codes-required': (p) =>
    `Since ${half(p.since)}, candidates for ${subjects[p.subject]} sit papers one and two under their A codes.`,
  'plain-codes-serve': (p) => `Passes under the plain codes serve for ${subjects[p.subject]} as well.`,
  'senior-codes-by-table-order': (p) =>
    `The code ${p.paper} follows from the order of a published table; the registration system decides.`,
  'nothing-outstanding': (p) => `All written papers of ${categories[p.category]} are passed and valid.`,
  'nothing-passed': () => 'No written paper is passed yet.',
  'paper-never-passed': (p) => `Paper ${p.paper} is not passed yet.`,
  'paper-below-pass-score': (p) =>
    `Paper ${p.paper} of ${half(p.sitting)} has the report score ${scoreText(p.reportScore)}, which does not pass.`,
  'paper-not-yet': (p) => `The result of paper ${p.paper} of ${half(p.sitting)} is not out before ${date(p.results)}.`,
  'paper-expired': (p) => `Paper ${p.paper} of ${half(p.sitting)} was valid until ${date(p.until)}.`,
  'paper-wrong-code': (p) => `A pass of ${p.held} does not serve for paper ${p.paper}.`,
  'pass-of-cancelled-sitting': (p) =>
    `The exam of ${half(p.sitting)} was cancelled, so paper ${p.paper} cannot have been passed in it.`,

  'papers-valid': (p) =>
    `All papers of ${categories[p.category]} are valid on ${date(p.on)}; the first to expire is valid until ${date(p.until)}.`,
  'category-of-papers': (p) => `The interview category, ${categories[p.category]}, is that of the written papers.`,
  'category-not-of-papers': (p) => `The passed papers are not those of ${categories[p.category]}.`,
  'category-is-written': (p) =>
    `The written exam was for ${categories[p.writtenCategory]}, which allows the interview for ${categories[p.category]}.`,
  'category-not-written': (p) =>
    `The written exam was for ${categories[p.writtenCategory]}; the interview must be of the same category, not for ${categories[p.category]}.`,
  'paper-three-missing': (p) => `Paper three decides, and none of ${categories[p.category]} is passed.`,
  'no-subject-division': (p) => `The ${categories[p.category]} interview has no subjects.`,
  'subject-by-catalogue': (p) => `The ${categories[p.category]} interview goes by the catalogue of majors.`,
  'subject-not-in-category': (p) => `The ${categories[p.category]} interview does not have ${subjects[p.subject]}.`,
  'subject-not-yet-offered': (p) => `${upper(subjects[p.subject])} is offered only since ${half(p.since)}.`,
  'subject-free': (p) =>
    `The subject of the ${categories[p.category]} interview is free to choose, and ${subjects[p.subject]} is among them.`,
  'subject-of-paper-three': (p) => `The interview subject, ${subjects[p.subject]}, is that of paper three.`,
  'subject-not-of-paper-three': (p) =>
    `Paper three was ${list(p.written.map((subject) => subjects[subject]))}; the interview takes the same subject, not ${subjects[p.subject]}.`,
  'subject-without-paper-three': (p) =>
    `${upper(subjects[p.subject])} has no written paper three; papers one and two suffice.`,
  'subject-closed-to-a-codes': (p) =>
    `Passes under A codes open only music, physical education and art, not ${subjects[p.subject]}.`,
  'subject-needs-plain-codes': (p) =>
    `${upper(subjects[p.subject])} needs papers one and two passed under their plain codes.`,
  'not-open-everywhere': (p) => `Not every province offers ${subjects[p.subject]}; see its notice.`,
  'basis-counts': (p) => `This counts as a basis: ${bases[p.basis]}.`,
  'basis-not-counted': (p) => `In ${half(p.sitting)} this does not count as a basis: ${bases[p.basis]}.`,
  'basis-by-own-notice': (p) =>
    `The notice of ${regions[p.province]} for ${half(p.sitting)} accepts this basis: ${bases[p.basis]}.`,
  'basis-in-other-province': (p) =>
    `The basis lies in ${regions[p.basisProvince]}, not in ${regions[p.province]}.`,
  'school-for-students-only': () => 'Only students may register by the place of their school.',
  'student-year-not-checked': () =>
    'From which year students may register differs by province and was not checked; see its notice.',
  'area-note': (p) => `Notice of ${regions[p.province]}: ${p.note.en}`,
  'account-of-this-round': (p) => `You sat the written exam of ${half(p.sitting)}, so the account can be used as it is.`,
  'account-of-other-round': (p) =>
    `The last written exam was in ${half(p.lastWrittenSitting)}, not in ${half(p.sitting)}, so a new account is needed.`,
  'account-of-other-province': (p) =>
    `The written exam was in ${regions[p.writtenProvince]} and the interview is in ${regions[p.province]}, so a new account is needed.`,
  'results-stay': () => 'The results stay with a new account.',
  'registration-open': (p) => `Registration for the interview of ${half(p.sitting)} is open ${fromTo(p.from, p.to)}.`,
  'registration-not-yet-open': (p) =>
    `Registration for the interview of ${half(p.sitting)} has not opened yet; it falls ${between(p.from, p.to)}.`,
  'registration-over': (p) => `Registration for the interview of ${half(p.sitting)} is over; it fell ${between(p.from, p.to)}.`,
  'registration-provinces-differ': (p) =>
    `Provinces end the interview registration of ${half(p.sitting)} on different days.`,
  'registration-national-window': (p) =>
    `No dates of this province are on record for ${half(p.sitting)}; the national ones are used, and its own may be shorter.`,
  'registration-dates': (p) =>
    `Registration for the interview of ${half(p.sitting)} is ${p.estimated ? `expected ${between(p.from, p.to)}` : `open ${fromTo(p.from, p.to)}`}.`,
  'closing-hour': (p) => `On the last day it closes at ${p.closesAt}.`,

  'steps-of-stage': (p) => `These are the steps of registering for the ${stages[p.stage]}.`,
  'audit-on-record': (p) => `The audit in ${regions[p.province]} ${auditModes[p.mode]}.`,
  'audit-not-on-record': (p) => `How ${regions[p.province]} audits is not on record.`,

  'exam-fact': (p) => p.text.en,
  'province-record': (p) => `This is on record for ${regions[p.province]}.`,
};

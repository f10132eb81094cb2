import { provinceRecord, registrationSteps, wordings, type AuditRecord, type Locale } from '@ntce/core';
import { interviewWording } from '../wording/interview.js';
import { registrationWording } from '../wording/registration.js';
import type { Answer, AnswerContext, Answered } from './answer.js';
import { sayExamFacts, type FactsByWords } from './from-exam-facts.js';
import { restingOn } from './record-entries.js';

/** The first that fits decides; what a message asks beside the audit goes before its state. */
const BY_WORDS: FactsByWords = [
  [/照片|相片|photo|picture/, ['photo']],
  [/改|换|撤|change|edit|correct/, ['no-change-after-approval']],
  [/下一步|然后|接下来|还要|next|what now/, ['payment-completes', 'payment-deadline']],
];

/** The sittings that a record was made for, in words. */
export const saySittings = (recordedFor: AuditRecord['recordedFor'], locale: Locale): string => {
  const say = registrationWording[locale];
  if (recordedFor === null) return say.undated;
  const { sitting } = wordings[locale].names;
  return say.recordedFor(sitting(recordedFor.from), sitting(recordedFor.to));
};

/** What is checked in the steps before the audit, in words. */
const itemsChecked = (locale: Locale): string => {
  const steps = registrationSteps({ stage: 'interview' });
  const needs = steps.status === 'decided' ? steps.value.steps.flatMap((step) => step.needs) : [];
  const { names } = wordings[locale];
  const checked = ['identity-card', 'photo', 'education-or-student-record', 'area-proof'] as const;
  return names.list(checked.filter((item) => needs.includes(item)).map((item) => names.stepItems[item]));
};

const sayState = ({ entities, text, locale }: AnswerContext): Answered | undefined => {
  const say = interviewWording[locale];
  const [status] = entities.statuses;
  const words = BY_WORDS.find(([pattern]) => pattern.test(text));
  if (words !== undefined) return sayExamFacts(words[1], locale);
  if (status === 'audit-refused' || /(?:没|未|不)(?:有)?(?:通)?过/.test(text)) {
    const photo = sayExamFacts(['photo'], locale);
    const steps = registrationSteps({ stage: 'interview' });
    return { text: `${say.auditRefused(itemsChecked(locale))}\n${photo.text}`, results: [steps, ...photo.results] };
  }
  if (status === 'audit-pending' || /多久|几天|how long/.test(text)) {
    const rest = sayExamFacts(['audit-province-decides', 'payment-deadline'], locale);
    return { text: `${say.auditPending}\n${rest.text}`, results: rest.results };
  }
  return status === 'audit-passed' ? sayExamFacts(['payment-completes', 'payment-deadline'], locale) : undefined;
};

/** How the province audits interview registrations; nothing where none is said. */
export const sayAuditMode = ({ facts, locale }: AnswerContext): Answered => {
  const { province, sitting } = facts;
  if (province === undefined) return { text: '', results: [] };
  const steps = registrationSteps({ stage: 'interview', province, sitting });
  const mode = steps.status === 'decided' ? steps.value.steps.find(({ code }) => code === 'audit')?.province : undefined;
  const say = registrationWording[locale];
  const name = wordings[locale].names.regions[province];
  const record = provinceRecord({ province });
  if (mode === undefined || record.status !== 'decided') return { text: say.auditUnknown(name), results: [steps] };
  const entries = record.value.audit.filter(({ recordedFor }) => recordedFor === mode.recordedFor);
  const text = say.audit(name, say.auditModes[mode.audit], saySittings(mode.recordedFor, locale));
  return { text, results: [restingOn(record, entries)] };
};

/** The audit: online or on site, its states, photo. */
export const interviewAudit: Answer = {
  topic: 'interview.audit',
  answer: (context) => {
    const state = sayState(context);
    const own = sayAuditMode(context);
    const general = state ?? sayExamFacts(['audit-province-decides', 'no-change-after-approval'], context.locale);
    return {
      text: [own.text, general.text].filter(Boolean).join('\n'),
      results: [...own.results, ...general.results],
      ...(state === undefined && context.facts.province === undefined ? { ask: 'province' as const } : {}),
    };
  },
};

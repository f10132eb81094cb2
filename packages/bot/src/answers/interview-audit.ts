import { provinceRecord, wordings, type AuditRecord, type Locale } from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import type { Answer } from './answer.js';
import { factsForWords, sayExamFacts, type FactsByWords } from './from-exam-facts.js';

const BY_WORDS: FactsByWords = [
  [/照片|photo|picture|上传/, ['photo']],
  [/改|修改|换|撤|change|edit/, ['no-change-after-approval']],
  [/下一步|然后|通过了|已经?通过|过了|passed|approved|next/, ['payment-completes', 'payment-deadline']],
];

/** The sittings that a record was made for, in words. */
export const saySittings = (recordedFor: AuditRecord['recordedFor'], locale: Locale): string => {
  const say = registrationWording[locale];
  if (recordedFor === null) return say.undated;
  const { sitting } = wordings[locale].names;
  return say.recordedFor(sitting(recordedFor.from), sitting(recordedFor.to));
};

/** The audit: online or on site, its states, photo. */
export const interviewAudit: Answer = {
  topic: 'interview.audit',
  answer: ({ facts, text, locale }) => {
    const general = sayExamFacts(factsForWords(text, BY_WORDS, ['audit-province-decides', 'no-change-after-approval']), locale);
    const { province } = facts;
    if (province === undefined) return general;
    const record = provinceRecord({ province });
    const say = registrationWording[locale];
    const name = wordings[locale].names.regions[province];
    const newest = record.status === 'decided' ? record.value.audit.at(-1) : undefined;
    const own =
      newest === undefined
        ? say.auditUnknown(name)
        : say.audit(name, say.auditModes[newest.mode], saySittings(newest.recordedFor, locale));
    return { text: `${own}\n${general.text}`, results: [record, ...general.results] };
  },
};

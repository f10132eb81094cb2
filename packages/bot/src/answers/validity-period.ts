import { certificateValidity, explain, writtenValidity, wordings, type Locale, type Sitting } from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import type { Answer, Answered } from './answer.js';
import { newestSitting } from './newest-sitting.js';

const CERTIFICATE = /合格证|证明|面试过|面试通过|面试合格|认定|certificate of passing|passed the interview|after the interview/;

const byExample = (sitting: Sitting, isCertificate: boolean, locale: Locale): Answered => {
  const result = isCertificate ? certificateValidity({ sitting }) : writtenValidity({ sitting });
  return { text: explain(result, locale).why.join(''), results: [result] };
};

/** How long a pass is valid. */
export const validityPeriod: Answer = {
  topic: 'validity.period',
  answer: ({ facts, text, locale }) => {
    const isCertificate = CERTIFICATE.test(text);
    const newest = facts.sitting ?? newestSitting(facts.on, isCertificate ? 'interview' : 'written');
    const main = byExample(newest, isCertificate, locale);
    const written = writtenValidity({ sitting: newest });
    const { names } = wordings[locale];
    const say = registrationWording[locale];
    const certificate = certificateValidity({ sitting: newest });
    const other =
      isCertificate && written.status === 'decided'
        ? say.validUntil(names.sitting(newest), names.date(written.value.until))
        : !isCertificate && certificate.status === 'decided'
          ? say.certificateUntil(names.sitting(newest), names.date(certificate.value.until))
          : '';
    return { text: [main.text, other].filter(Boolean).join('\n'), results: [...main.results, isCertificate ? written : certificate] };
  },
};

import { provinceRecord, wordings, type FeeRecord, type Locale, type RegionCode } from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import type { Answer } from './answer.js';
import { factsForWords, sayExamFacts, type FactsByWords } from './from-exam-facts.js';
import { saySittings } from './interview-audit.js';

const BY_WORDS: FactsByWords = [
  [/退|refund|money back/, ['payment-no-refund']],
  [/成功|状态|到账|没交上|失败|待支付|待缴|status|went through|fail/, ['payment-completes', 'payment-deadline']],
];

const sayFee = (province: RegionCode, fee: FeeRecord, locale: Locale): string => {
  const say = registrationWording[locale];
  const { regions } = wordings[locale].names;
  const note = fee.note === undefined ? '' : locale === 'en' ? ` ${fee.note.en}` : fee.note['zh-CN'];
  return `${say.fee(regions[province], say.feeKinds[fee.kind], fee.yuan, saySittings(fee.recordedFor, locale))}${note}`;
};

/** Fees, payment, refund. */
export const interviewFee: Answer = {
  topic: 'interview.fee',
  answer: ({ facts, text, locale }) => {
    const say = registrationWording[locale];
    const general = sayExamFacts(
      factsForWords(text, BY_WORDS, ['interview-fee-range', 'payment-completes', 'payment-no-refund']),
      locale,
    );
    const { province } = facts;
    if (province === undefined) return { text: `${general.text}\n${say.noticeDecides}`, results: general.results };
    const record = provinceRecord({ province });
    const fees = record.status === 'decided' ? record.value.fees : [];
    const own =
      fees.length === 0
        ? [say.feeUnknown(wordings[locale].names.regions[province])]
        : fees.map((fee) => sayFee(province, fee, locale));
    return { text: [...own, say.noticeDecides, general.text].join('\n'), results: [record, ...general.results] };
  },
};

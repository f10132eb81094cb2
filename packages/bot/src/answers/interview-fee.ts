import { provinceRecord, wordings, type FeeRecord, type Locale, type RegionCode, type Stage } from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import type { Answer, AnswerContext, Answered } from './answer.js';
import { sayExamFacts, type FactsByWords } from './from-exam-facts.js';
import { saySittings } from './interview-audit.js';
import { newestOf, restingOn } from './record-entries.js';

const BY_WORDS: FactsByWords = [
  [/退|refund|money back/, ['payment-no-refund']],
  [/换|改|撤|change/, ['no-change-after-approval', 'payment-completes']],
  [/成功|状态|到账|没交上|失败|待支付|待缴|截止|status|went through|fail|deadline/, ['payment-completes', 'payment-deadline']],
];
const ASKS_AMOUNT = /多少|几块|几元|收费|费用|贵|how much|cost|\bfees?\b/;

const KIND_OF: Readonly<Record<Stage, FeeRecord['kind']>> = { written: 'written-per-paper', interview: 'interview' };

const sayFee = (province: RegionCode, fee: FeeRecord, locale: Locale): string => {
  const say = registrationWording[locale];
  const { names } = wordings[locale];
  const kind = say.feeKinds[fee.kind];
  const of = fee.categories === undefined ? '' : names.list(fee.categories.map((category) => names.categories[category]));
  const ends = locale === 'en' ? { open: ' (', close: ')', stop: '. ' } : { open: '（', close: '）', stop: '。' };
  const named = of === '' ? kind : `${kind}${ends.open}${of}${ends.close}`;
  const amount = say.fee(names.regions[province], named, fee.yuan, saySittings(fee.recordedFor, locale));
  return `${amount}${ends.stop}${fee.note?.[locale] ?? ''}`.trim();
};

/** The exams whose fees are asked for: those named, else the one talked of, else both. */
const stagesOf = ({ entities, facts }: AnswerContext): readonly Stage[] => {
  if (entities.stages.length > 0) return entities.stages;
  return facts.stage === undefined ? ['interview', 'written'] : [facts.stage];
};

/** The newest fees on record of each kind that is asked for. */
const feesOf = (fees: readonly FeeRecord[], context: AnswerContext): readonly FeeRecord[] => {
  const { facts } = context;
  return stagesOf(context).flatMap((stage) => {
    const newest = newestOf(fees.filter(({ kind }) => kind === KIND_OF[stage]));
    const { category } = facts;
    return newest.filter(({ categories }) => category === undefined || (categories?.includes(category) ?? true));
  });
};

const sayProvince = (context: AnswerContext): Answered => {
  const { facts, locale } = context;
  const { province } = facts;
  if (province === undefined) return { text: '', results: [] };
  const record = provinceRecord({ province });
  const say = registrationWording[locale];
  const fees = record.status === 'decided' ? feesOf(record.value.fees, context) : [];
  if (record.status !== 'decided' || fees.length === 0) {
    return { text: say.feeUnknown(wordings[locale].names.regions[province]), results: [] };
  }
  return { text: fees.map((fee) => sayFee(province, fee, locale)).join('\n'), results: [restingOn(record, fees)] };
};

/** Fees, payment, refund. */
export const interviewFee: Answer = {
  topic: 'interview.fee',
  answer: (context) => {
    const { facts, text, locale } = context;
    const byWords = BY_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? [];
    const asksAmount = byWords.length === 0 || ASKS_AMOUNT.test(text);
    const own = asksAmount ? sayProvince(context) : { text: '', results: [] };
    const range = asksAmount && own.results.length === 0 && stagesOf(context).includes('interview') ? (['interview-fee-range'] as const) : [];
    const usual = byWords.length > 0 ? byWords : (['payment-completes', 'payment-no-refund'] as const);
    const general = sayExamFacts([...range, ...usual], locale);
    return {
      text: [own.text, general.text, registrationWording[locale].noticeDecides].filter(Boolean).join('\n'),
      results: [...own.results, ...general.results],
      ...(asksAmount && facts.province === undefined ? { ask: 'province' as const } : {}),
    };
  },
};

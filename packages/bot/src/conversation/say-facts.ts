import { wordings, type FactName, type Facts, type Locale, type Names, type Pass } from '@ntce/core';
import { conversationWording } from '../wording/conversation.js';
import { factLabels } from '../wording/fact-labels.js';

type Say = { readonly [F in FactName]: (value: NonNullable<Facts[F]>, names: Names, locale: Locale) => string };

const sayYes = (isSo: boolean, locale: Locale): string => {
  const { yes, no } = conversationWording[locale];
  return isSo ? yes : no;
};

/** Passes by sitting: 2025年下半年：301、302. */
const sayPasses = (passes: readonly Pass[], names: Names, locale: Locale): string => {
  if (passes.length === 0) return conversationWording[locale].none;
  const sittings = [...new Set(passes.map(({ sitting }) => sitting))];
  const parts = sittings.map((one) => {
    const papers = passes.filter(({ sitting }) => sitting === one).map(({ paper }) => paper);
    return conversationWording[locale].papersOf(names.list(papers), names.sitting(one));
  });
  return parts.join(locale === 'en' ? '; ' : '；');
};

const SAY: Say = {
  rawScore: (score) => String(score),
  rawPassMark: (score) => String(score),
  reportScore: (score) => String(score),
  sitting: (sitting, names) => names.sitting(sitting),
  kind: (stage, names) => names.stages[stage],
  stage: (stage, names) => names.stages[stage],
  province: (region, names) => names.regions[region],
  publishedOn: (date, names) => names.date(date),
  on: (date, names) => names.date(date),
  ground: (ground, names) => names.grounds[ground],
  validUntil: (date, names) => names.date(date),
  refundExtension: (isApproved, _, locale) => sayYes(isApproved, locale),
  category: (category, names) => names.categories[category],
  subject: (subject, names) => names.subjects[subject],
  passes: sayPasses,
  writtenCategory: (category, names) => names.categories[category],
  writtenSubject: (subject, names) => names.subjects[subject],
  basis: (basis, names) => names.bases[basis],
  basisProvince: (region, names) => names.regions[region],
  student: (isStudent, _, locale) => sayYes(isStudent, locale),
  lastWrittenSitting: (sitting, names) => names.sitting(sitting),
  writtenProvince: (region, names) => names.regions[region],
};

const sayOne = <F extends FactName>(fact: F, value: NonNullable<Facts[F]>, locale: Locale): string => {
  const say: Say[F] = SAY[fact];
  return say(value, wordings[locale].names, locale);
};

/** A fact as its label and value in words. */
export const sayFact = <F extends FactName>(fact: F, value: NonNullable<Facts[F]>, locale: Locale): string => {
  const colon = locale === 'en' ? ': ' : '：';
  return `${factLabels[locale][fact]}${colon}${sayOne(fact, value, locale)}`;
};

/** The value of a fact in words. */
export const sayFactValue = <F extends FactName>(fact: F, value: NonNullable<Facts[F]>, locale: Locale): string =>
  sayOne(fact, value, locale);

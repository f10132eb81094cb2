import {
  CODES_OUTSIDE_THE_EXAM,
  explain,
  mayRegisterInArea,
  nextSitting,
  provinceRecord,
  wordings,
  type ExamFactId,
  type RegionCode,
} from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import type { Answer, AnswerContext, Answered } from './answer.js';
import { saidBases, type BasisInPlace, type SaidBases } from './bases-with-places.js';
import { countedBases, ruleOnBasis } from './counted-bases.js';
import { factsForWords, sayExamFacts, type FactsByWords } from './from-exam-facts.js';
import { restingOn } from './record-entries.js';

const BY_WORDS: FactsByWords = [
  [/换|改|change/, ['no-change-after-approval', 'interview-other-province']],
  [/笔试.*(?:外省|别的省|其他省|另一个省)|跨省|外省|异地|笔试在|other province|another province/, ['interview-other-province']],
  [/港澳|香港|澳门|台湾|hong ?kong|maca[ou]|taiwan/, ['hong-kong-macao-taiwan']],
];
const USUAL: readonly ExamFactId[] = ['written-valid-nationwide'];

const roundFor = ({ facts }: AnswerContext): AnswerContext['facts']['sitting'] => {
  const next = nextSitting({ on: facts.on, stage: 'interview' });
  return facts.sitting ?? (next.status === 'decided' ? next.value.sitting : undefined);
};

const sayBasis = ({ basis, place }: BasisInPlace, province: RegionCode, context: AnswerContext): Answered => {
  const { locale, facts } = context;
  const { names } = wordings[locale];
  const say = registrationWording[locale];
  const student = basis === 'school' ? (facts.student ?? true) : facts.student;
  const result = mayRegisterInArea({ province, basis, basisProvince: place, student, sitting: roundFor(context) });
  if (result.status !== 'decided') return { text: explain(result, locale).why.join('\n'), results: [result] };
  const sentence = result.value ? say.areaYes : say.areaNo;
  const why = result.value ? [] : explain(result, locale).why;
  const space = locale === 'en' ? ' ' : '';
  return { text: [sentence(names.regions[province], names.bases[basis]), ...why].join(space), results: [result] };
};

const sayGeneral = (context: AnswerContext): Answered => {
  const { locale, entities } = context;
  const sitting = roundFor(context);
  const counted = countedBases(sitting);
  const list = wordings[locale].names.list(counted.map((basis) => wordings[locale].names.bases[basis]));
  const refused = entities.bases.filter((basis) => !counted.includes(basis)).map((basis) => ruleOnBasis(basis, sitting));
  return {
    text: [...refused.flatMap((one) => explain(one, locale).why), registrationWording[locale].areaGeneral(list)].join('\n'),
    results: [...refused, ruleOnBasis('household-registration', sitting)],
  };
};

const sayProvinceNote = ({ facts, locale }: AnswerContext): Answered => {
  const { province } = facts;
  if (province === undefined) return { text: '', results: [] };
  const record = provinceRecord({ province });
  const entry = record.status === 'decided' ? record.value.area.filter(({ note }) => note !== undefined).at(-1) : undefined;
  if (record.status !== 'decided' || entry?.note === undefined) return { text: '', results: [] };
  return { text: entry.note[locale], results: [restingOn(record, [entry])] };
};

const knownBases = ({ text, facts }: AnswerContext): SaidBases => {
  const said = saidBases(text);
  const place = facts.basisProvince ?? facts.province;
  if (said.pairs.length > 0 || facts.basis === undefined || place === undefined) return said;
  return said.targets.includes(place) && facts.basisProvince === undefined
    ? said
    : { ...said, pairs: [{ basis: facts.basis, place }] };
};

const isOutside = (region: RegionCode): boolean => CODES_OUTSIDE_THE_EXAM.some((code) => code === region);

const sayPairs = ({ pairs, targets }: SaidBases, context: AnswerContext): readonly Answered[] => {
  const [target] = pairs.length === 0 ? [] : targets;
  const refused = target === undefined ? [] : pairs.map((pair) => sayBasis(pair, target, context));
  return [...refused, ...pairs.map((pair) => sayBasis(pair, pair.place, context))];
};

/** Where one may register. */
export const interviewArea: Answer = {
  topic: 'interview.area',
  answer: (context) => {
    const { locale, text, entities } = context;
    const say = registrationWording[locale];
    const pairs = entities.provinces.some(isOutside) ? [] : sayPairs(knownBases(context), context);
    const main = pairs.length > 0 ? pairs : [sayGeneral(context)];
    const facts = sayExamFacts(factsForWords(text, BY_WORDS, pairs.length > 0 ? [] : USUAL), locale);
    const note = sayProvinceNote(context);
    return {
      text: [...main.map((one) => one.text), note.text, facts.text, say.areaDecides].filter(Boolean).join('\n'),
      results: [...main.flatMap(({ results }) => results), ...note.results, ...facts.results],
    };
  },
};

import {
  accountForInterview,
  explain,
  isFactName,
  outstandingPapers,
  sittingCalendar,
  type Facts,
  type Locale,
  type RegistrationStep,
  type Stage,
  type StepItem,
} from '@ntce/core';
import { guideWording } from '../wording/guide.js';
import { sayWhen } from '../wording/say-when.js';

const isStepItem = (need: RegistrationStep['needs'][number]): need is StepItem => !isFactName(need);

const auditLine = (step: RegistrationStep, locale: Locale): string => {
  const say = guideWording[locale];
  return step.province === undefined ? say.auditUnknown : say.auditMode[step.province.audit];
};

const accountLine = ({ sitting, lastWrittenSitting, province, writtenProvince }: Facts, locale: Locale): readonly string[] => {
  const account = accountForInterview({ sitting, lastWrittenSitting, province, writtenProvince });
  if (account.status !== 'decided') return [];
  const say = guideWording[locale];
  return [account.value.registerAgain ? say.newAccount : say.sameAccount];
};

/** The papers that are still to be registered for. */
const papersLine = ({ category, subject, passes, on }: Facts, locale: Locale): readonly string[] => {
  const outstanding = outstandingPapers({ category, subject, passes: passes ?? [], on });
  return outstanding.status === 'decided' ? [explain(outstanding, locale).answer] : [];
};

/** When registration is open. */
const windowLine = ({ sitting, province }: Facts, stage: Stage, locale: Locale): readonly string[] => {
  const calendar = sittingCalendar({ sitting, province });
  if (calendar.status !== 'decided') return [];
  const { writtenRegistration, interviewRegistration } = calendar.value;
  const entry = stage === 'written' ? writtenRegistration : interviewRegistration;
  return entry === null ? [] : [guideWording[locale].window(sayWhen(entry, locale))];
};

/** What a candidate does in a step, what it takes, and what the rules say on it. */
export const describeStep = (step: RegistrationStep, facts: Facts, stage: Stage, locale: Locale): readonly string[] => {
  const say = guideWording[locale];
  const items = step.needs.filter(isStepItem).map((item) => say.items[item]);
  const isAfterLogIn = stage === 'interview' && step.code === 'fill-in-information';
  const isAfterPapers = stage === 'written' && step.code === 'confirm';
  return [
    ...(isAfterLogIn ? accountLine(facts, locale) : []),
    ...(isAfterPapers ? papersLine(facts, locale) : []),
    (stage === 'written' ? say.doThisForWritten[step.code] : undefined) ?? say.doThis[step.code],
    ...(step.code === 'open-portal' ? windowLine(facts, stage, locale) : []),
    ...(items.length === 0 ? [] : [say.takes(items)]),
    ...(step.code === 'audit' && facts.province !== undefined ? [auditLine(step, locale)] : []),
  ];
};

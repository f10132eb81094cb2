import { registrationSteps, type Facts, type RegistrationStep, type Stage } from '@ntce/core';

/** The steps of a registration as far as its province and round are known. */
export const guideSteps = (stage: Stage, { province, sitting }: Facts): readonly RegistrationStep[] => {
  const result = registrationSteps({ stage, province, sitting });
  return result.status === 'decided' ? result.value.steps : [];
};

export {
  registrationSteps,
  type RegistrationStep,
  type RegistrationSteps,
  type RegistrationStepsFacts,
  type StepInProvince,
} from './registration-steps.js';

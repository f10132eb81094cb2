export {
  certificateValidity,
  type CertificateValidity,
  type CertificateValidityFacts,
} from './certificate-validity.js';
export { isWrittenPassValid, type WrittenPassValidFacts } from './is-written-pass-valid.js';
export type { LastInterview } from './rounds-within.js';
export {
  writtenValidity,
  type WrittenValidity,
  type WrittenValidityFacts,
} from './written-validity.js';

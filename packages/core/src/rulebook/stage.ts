/** The two exams of a sitting: the written exam, then the interview. */
export const STAGES = ['written', 'interview'] as const;

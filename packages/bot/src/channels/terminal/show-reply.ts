import type { Reply } from '../../conversation/reply.js';

const CHOICES_IN_LINE = 4;

/** A reply as lines for a terminal, its choices numbered. */
export const showReply = ({ text, choices, document }: Reply): string => {
  const numbered = choices.map(({ label }, index) => `[${index + 1}] ${label}`);
  const isLong = numbered.length > CHOICES_IN_LINE;
  const lines = isLong ? [numbered.join('  ')] : numbered;
  const file = document === undefined ? [] : [`${document.name}:`, document.content.trim()];
  return [text, ...lines, ...file].join('\n');
};

import { explain } from '@ntce/core';

const HEADINGS = {
  'zh-CN': { certainty: '可信度', why: '理由', cautions: '注意', from: '依据' },
  en: { certainty: 'How sure', why: 'Why', cautions: 'Note', from: 'From' },
};

const section = (heading, lines) => {
  if (lines.length === 0) return;
  console.log(`\n${heading}`);
  for (const line of lines) console.log(`  ${line}`);
};

/** Prints the answer first, then why, then from where. */
export const printAnswer = (result, locale) => {
  const { answer, certainty, why, cautions, from } = explain(result, locale);
  const headings = HEADINGS[locale];
  console.log(answer);
  section(headings.certainty, certainty === null ? [] : [certainty]);
  section(headings.why, why);
  section(headings.cautions, cautions);
  section(
    headings.from,
    from.map(({ text, address }) => (address === null ? text : `${text} <${address}>`)),
  );
};

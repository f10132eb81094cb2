'use strict';

const { evaluate, explain } = require('@ntce/core');

const HEADLINES = {
  'zh-CN': { yes: '可以报名', no: '不能报名', open: '尚不能判断', malformed: '数据有误' },
  en: { yes: 'may register', no: 'may not register', open: 'cannot be decided', malformed: 'malformed' },
};

const headlineOf = (result, headlines) => {
  if (result.status !== 'decided') return headlines.open;
  return result.value ? headlines.yes : headlines.no;
};

const linesOf = (result, locale) => {
  const { answer, why } = explain(result, locale);
  if (result.status === 'decided') return result.value ? [] : why;
  return [answer, ...why];
};

const write = (headline, lines) => [headline, ...lines.map((line) => `    ${line}`)].join('\n');

/** What to print of one candidate: the headline, and why not. */
const judge = ({ line, name, facts }, locale) => {
  const headlines = HEADLINES[locale];
  try {
    const result = evaluate('interview.eligible', facts);
    const headline = `${name}: ${headlineOf(result, headlines)}`;
    return { malformed: false, text: write(headline, linesOf(result, locale)) };
  } catch (error) {
    if (error.name !== 'FactError') throw error;
    const headline = `${name}: ${headlines.malformed} (${line})`;
    return { malformed: true, text: write(headline, [error.messages[locale]]) };
  }
};

module.exports = { judge };

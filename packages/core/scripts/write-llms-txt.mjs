// Writes llms.txt, the functions of the package for readers that are programs, from the doc comments: part of `npm run build`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import * as core from '../dist/index.js';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const sourceFolder = join(packageFolder, 'src');
const { name, version, description } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));

const isClass = (value) => Object.hasOwn(value, 'prototype');

const functionNames = new Set(
  Object.entries(core)
    .filter(([, value]) => typeof value === 'function' && !isClass(value))
    .map(([exported]) => exported),
);

const describe = (doc) => {
  const examples = (doc.tags ?? [])
    .filter(({ tagName }) => tagName.text === 'example')
    .map(({ comment }) => `\`\`\`js\n${ts.getTextOfJSDocComment(comment).trim()}\n\`\`\``);
  return [ts.getTextOfJSDocComment(doc.comment) ?? '', ...examples].join('\n\n');
};

/** The exported functions of a source file that the root exports too, each with its doc comment. */
const functionsIn = (file) => {
  const text = readFileSync(join(sourceFolder, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  return source.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const exported = statement.declarationList.declarations[0].name.getText();
    const doc = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc).at(-1);
    if (doc === undefined || !functionNames.has(exported)) return [];
    return [{ exported, text: describe(doc) }];
  });
};

const functions = readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .sort()
  .flatMap(functionsIn);

const undocumented = [...functionNames].filter((exported) => !functions.some((entry) => entry.exported === exported));
if (undocumented.length > 0) throw new Error(`No doc comment found for ${undocumented.join(', ')}`);

const ruleLines = core.RULE_NAMES.map((rule) => `- \`${rule}\`: ${core.RULE_FACTS[rule].join(', ')}`);

writeFileSync(
  join(packageFolder, 'llms.txt'),
  `# ${name} ${version}

> ${description}.

A rule takes facts and gives a result: \`{ status: 'decided', value, certainty, reasons }\`,
\`{ status: 'needs-facts', missing, reasons }\` or \`{ status: 'not-covered', reasons }\`. Check \`status\` before reading
\`value\`. Dates are \`YYYY-MM-DD\` in Beijing, sittings \`2017H2\`, provinces two digits of GB/T 2260. No rule reads the clock.
A malformed fact throws a FactError with \`path\`, \`expected\`, \`received\`. \`evaluate(rule, facts)\` asks any rule by its name.

## Rules and the facts that they take

${ruleLines.join('\n')}

## Functions

${functions.map(({ exported, text }) => `### ${exported}\n\n${text}`).join('\n\n')}
`,
);

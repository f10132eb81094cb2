import ts from 'typescript';

/** One example of a doc comment: an expression, and what it is worth. */
export interface DocExample {
  readonly file: string;
  /** The name of what the comment belongs to. */
  readonly of: string;
  readonly expression: string;
  readonly expected: string;
}

const EXPECTED = /\/\/ => (?<expected>.+)$/;

const nameOf = (node: ts.Node): string => {
  if (ts.isVariableStatement(node)) {
    return node.declarationList.declarations.map(({ name }) => name.getText()).join(', ');
  }
  const { name } = node as { readonly name?: ts.Node };
  return name === undefined ? '(no name)' : name.getText();
};

/** Each expression ends with a line that holds `// => value`; it may span several lines. */
const readExamples = (file: string, of: string, comment: string): readonly DocExample[] => {
  const examples: DocExample[] = [];
  let lines: string[] = [];
  for (const line of comment.split('\n')) {
    const expected = EXPECTED.exec(line)?.groups?.['expected'];
    lines.push(line.replace(EXPECTED, ''));
    if (expected === undefined) continue;
    examples.push({ file, of, expression: lines.join('\n').trim(), expected });
    lines = [];
  }
  const rest = lines.join('\n').trim();
  if (rest !== '') throw new Error(`${file}: ${of}: an example without "// => value": ${rest}`);
  return examples;
};

/** Every example in the doc comments of a source file. */
export const examplesIn = (file: string, text: string): readonly DocExample[] => {
  if (!text.includes('@example')) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap((statement) =>
    ts
      .getJSDocCommentsAndTags(statement)
      .filter(ts.isJSDoc)
      .flatMap(({ tags }) => tags ?? [])
      .filter(({ tagName }) => tagName.text === 'example')
      .flatMap(({ comment }) =>
        readExamples(file, nameOf(statement), ts.getTextOfJSDocComment(comment) ?? ''),
      ),
  );
};

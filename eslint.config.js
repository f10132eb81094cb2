import tseslint from 'typescript-eslint';

const TYPED = ['packages/*/src/**/*.ts', 'packages/*/test/**/*.ts', 'packages/*/*.ts', '*.ts'];
const TESTS = ['**/*.test.ts', 'packages/*/test/**/*.ts'];

/** What would let a rule, or the conversation, depend on when and where it runs. */
const noClockNoEnvironment = {
  'no-restricted-globals': [
    'error',
    ...['process', 'console', 'performance', 'setTimeout', 'setInterval'].map((name) => ({
      name,
      message: 'No clock, no environment, no output here: what a rule needs comes in as a fact.',
    })),
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: "MemberExpression[object.name='Date'][property.name='now']",
      message: 'No rule reads the clock: the day comes in as the fact `on`.',
    },
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'No rule reads the clock: the day comes in as the fact `on`.',
    },
    {
      selector: "CallExpression[callee.name='Date']",
      message: 'No rule reads the clock: the day comes in as the fact `on`.',
    },
  ],
};

/** Each package has one door, the `exports` of its package.json. */
const noWayAroundTheDoor = {
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          regex: '(^@ntce/[^/]+|packages/[^/]+)/(src|dist)(/|$)',
          message: 'Import a package by an entry of its package.json, not a file of its src or dist.',
        },
      ],
    },
  ],
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/coverage/',
      '**/reports/',
      'docs/api/',
      '.stryker-tmp/',
      'packages/*/schemas/',
      'packages/*/model/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { rules: noWayAroundTheDoor },
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250 }],
      'no-param-reassign': 'error',
      // `return fail(…)` as an early end keeps the bodies flat.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // Tables are as long as what is known.
    files: ['packages/core/src/rulebook/**/*.ts', 'packages/*/src/wording/**/names.ts', ...TESTS],
    rules: { 'max-lines': 'off' },
  },
  {
    // Facts come from outside: their checks do not trust the types.
    files: ['packages/core/src/facts/**/*.ts'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    files: ['packages/core/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: noClockNoEnvironment,
  },
  {
    // Tests hand over what no type allows.
    files: TESTS,
    rules: {
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/prefer-optional-chain': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.base],
    rules: { eqeqeq: 'error', 'no-undef': 'off', 'prefer-const': 'error', '@typescript-eslint/no-unused-vars': 'error' },
  },
);

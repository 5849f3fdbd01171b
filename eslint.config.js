// ESLint for every script: the loader, the check page, the example hosts and the tests. Layout is Prettier's business.

import js from '@eslint/js';

export default [
  { ignores: ['dist/', 'target/'] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      // The type checker knows which names there are, those that the build defines included.
      'no-undef': 'off',
      'no-prototype-builtins': 'off',
      'no-unused-vars': ['error', { caughtErrors: 'none' }],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // These run in the oldest supported browser as they are written; of ES2020 it has `import()`, but `?.` and `??` are newer.
    files: ['www/*.js', 'www/check/*.js', 'www/hosts/*.js', 'tests/e2e/pages/*.js'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ChainExpression', message: 'Chromium 72 cannot parse `?.`.' },
        { selector: 'LogicalExpression[operator="??"]', message: 'Chromium 72 cannot parse `??`.' },
      ],
    },
    languageOptions: { ecmaVersion: 2020 },
  },
];

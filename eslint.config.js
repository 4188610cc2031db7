import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const noProcessEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Read the environment in src/env.ts only, and pass values on.',
};
const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Use named exports.' };
const noBarrel = {
  selector: 'ExportAllDeclaration',
  message: 'No barrels: import from the file that owns it.',
};

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      'src/db/generated/**',
      'test/generated/**',
      'client/**',
      '.data/**',
      'bench/node_modules/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', noProcessEnv, noDefaultExport, noBarrel],
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  { files: ['src/env.ts', 'prisma.config.ts'], rules: { 'no-restricted-syntax': ['error', noBarrel] } },
  { files: ['*.ts', '*.js'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['src/cli/**', 'bench/**', 'drill/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.js', '**/*.mjs', 'examples/**'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['bench/**/*.mjs'],
    // Read by PostGraphile in a process of its own, which takes a default export and is told its settings by the environment.
    rules: { 'no-restricted-syntax': ['error', noBarrel], 'no-undef': 'off' },
  },
  {
    files: ['examples/**'],
    // Programs of their own, for a browser or any Node, which read their settings where they start.
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, noBarrel],
      'no-console': 'off',
      'no-undef': 'off',
    },
  },
);

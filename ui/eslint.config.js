import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const markup = 'Text goes in as text: use {value} or textContent, never a string of markup.';

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'src/ipc/bindings.ts', 'src/ipc/fields.ts', 'src/ipc/blank.ts'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.svelte'],
        parser: ts.parser,
        svelteConfig,
      },
    },
  },
  {
    rules: {
      // window.confirm and window.alert do nothing in some web views, and then work is lost.
      'no-alert': 'error',
      'no-eval': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: markup,
        },
        {
          selector: 'MemberExpression[property.value=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: markup,
        },
        {
          selector: 'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]',
          message: markup,
        },
        {
          selector: 'SvelteAttribute[key.name="style"]',
          message: 'The content security policy drops it: use style:property={value} or a class.',
        },
        {
          selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
          message: 'The content security policy drops it: set element.style.x.',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'svelte/transition',
              message:
                'It writes style rules, which the content security policy drops. Use a CSS transition.',
            },
            {
              name: 'svelte/animate',
              message:
                'It writes style rules, which the content security policy drops. Use a CSS transition.',
            },
          ],
          patterns: [
            {
              group: ['@tauri-apps/*', '**/bindings', '**/bindings/*'],
              message: 'The host is reached through src/ipc/ipc.ts only.',
            },
          ],
        },
      ],
      'svelte/no-at-html-tags': 'error',
      // {' '} keeps the space between two sentences, which markup would lose.
      'svelte/no-useless-mustaches': 'off',
      'svelte/button-has-type': 'error',
      'svelte/no-target-blank': 'error',
    },
  },
  { files: ['src/ipc/**'], rules: { 'no-restricted-imports': 'off' } },
);

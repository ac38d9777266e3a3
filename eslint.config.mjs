import next from 'eslint-config-next/core-web-vitals'
import { parser, plugin as typescript } from 'typescript-eslint'

const ROOMS = [
  'app',
  'components',
  'e2e',
  'lib/bench',
  'lib/commands',
  'lib/data',
  'lib/domain',
  'lib/figures',
  'lib/launch',
  'lib/paths.ts',
  'lib/people',
  'lib/platform',
  'lib/queries',
  'lib/server',
  'lib/soak',
  'lib/words',
  'prisma',
]

/** The room `target` may import from itself and from the rooms named, and from no other. */
const mayImport = (target, ...allowed) => ({
  target: `./${target}`,
  from: ROOMS.filter((room) => room !== target && !target.startsWith(`${room}/`) && !allowed.includes(room)).map((room) => `./${room}`),
  message: `${target} may import ${allowed.length === 0 ? 'nothing of ours' : `${allowed.join(', ')} only`}.`,
})

const zones = [
  mayImport('lib/domain'),
  mayImport('lib/platform'),
  mayImport('lib/paths.ts'),
  mayImport('lib/words', 'lib/domain'),
  mayImport('lib/data', 'lib/domain', 'lib/platform', 'prisma'),
  // Answers name the addresses of what they tell of.
  mayImport('lib/queries', 'lib/data', 'lib/domain', 'lib/paths.ts', 'lib/platform'),
  mayImport('lib/commands', 'lib/data', 'lib/domain', 'lib/platform'),
  // Who signs in: what they do to accounts are commands like any other.
  mayImport('lib/people', 'lib/commands', 'lib/data', 'lib/domain', 'lib/paths.ts', 'lib/platform', 'lib/words'),
  // A figure is words and numbers round a chart: above the components that draw it, below the pages that show it.
  mayImport('lib/figures', 'components', 'lib/domain', 'lib/paths.ts', 'lib/platform', 'lib/queries', 'lib/words'),
  mayImport('components', 'lib/domain', 'lib/words', 'lib/paths.ts'),
  mayImport('app', 'components', 'lib/commands', 'lib/domain', 'lib/figures', 'lib/paths.ts', 'lib/people', 'lib/platform', 'lib/queries', 'lib/server', 'lib/words'),
  mayImport('lib/bench', 'e2e', 'lib/data', 'lib/domain', 'lib/launch', 'lib/paths.ts', 'lib/platform', 'lib/queries', 'lib/server'),
  mayImport('lib/soak', 'lib/bench', 'lib/commands', 'lib/data', 'lib/domain', 'lib/launch'),
  mayImport('prisma/seed', 'lib/commands', 'lib/data', 'lib/domain'),
]

/** Files are named in kebab case; a leading underscore, brackets and dotted endings are those of the frameworks. */
const kebabCase = {
  create: (context) => ({
    Program: (node) => {
      const name = context.filename.split(/[\\/]/).at(-1) ?? ''
      if (!/^[_[(]?[a-z0-9]+(-[a-z0-9]+)*[\])]?(\.[a-z0-9-]+)+$/.test(name))
        context.report({ node, message: `Name the file in kebab-case: ${name}` })
    },
  }),
}

const PRISMA = { group: ['@prisma/client', '@prisma/client/*', '**/prisma/generated/**'], message: 'Only lib/data knows Prisma.' }
const LINK = { group: ['next/link', 'next/form'], message: 'Use components/ui/link and get-form: nothing is fetched ahead.' }

const config = [
  { ignores: ['.next/**', '.data/**', 'prisma/generated/**', 'next-env.d.ts', 'test-results/**', 'playwright-report/**'] },
  ...next,
  {
    name: 'parley/all',
    files: ['**/*.{ts,tsx,js,mjs}'],
    plugins: { '@typescript-eslint': typescript, parley: { rules: { 'kebab-case': kebabCase } } },
    settings: { react: { version: '19.3' } },
    rules: {
      'parley/kebab-case': 'error',
      'import/no-cycle': ['error', { ignoreExternal: true }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-restricted-imports': ['error', { patterns: [PRISMA, LINK] }],
    },
  },
  {
    name: 'parley/typescript',
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parser },
    rules: { '@typescript-eslint/no-explicit-any': 'error' },
  },
  {
    name: 'parley/named-exports',
    files: ['components/**/*.{ts,tsx}', 'lib/**/*.{ts,tsx,mjs}', 'prisma/**/*.ts'],
    // Vitest wants a default export from what sets up its run.
    ignores: ['lib/launch/testing/**'],
    rules: { 'import/no-default-export': 'error' },
  },
  {
    name: 'parley/rooms',
    files: ['**/*.{ts,tsx,mjs}'],
    // A test may look into any room.
    ignores: ['**/*.test.{ts,tsx}', '**/testing/**'],
    rules: { 'import/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }] },
  },
  { name: 'parley/prisma', files: ['lib/data/**/*.ts'], rules: { 'no-restricted-imports': 'off' } },
  { name: 'parley/link', files: ['components/ui/link.tsx', 'components/ui/get-form.tsx'], rules: { 'no-restricted-imports': 'off' } },
  { name: 'parley/long-tests', files: ['**/*.test.{ts,tsx}'], rules: { 'max-lines': 'off' } },
]

export default config

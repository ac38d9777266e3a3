import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Launch } from '../../launch/bootstrap.mjs'
import { remake } from '../../launch/build/stamp'
import { projectData } from '../../launch/project.mjs'
import { runChild } from '../../launch/run-child.mjs'

const folder = join(projectData, 'bench/prerendered')

/** What Next writes round a page of its own, in bytes. */
const SHELL = 6_600

/** Signs beyond ASCII among others, as our pages have them: whoever reads the answers takes longer over these. */
const PHRASE = '10 per cent – in force · '

/** Next writes a page twice: as HTML, and as data for its scripts. */
const textFor = (size: number): string => PHRASE.repeat(Math.max(1, Math.round((size - SHELL) / 2 / Buffer.byteLength(PHRASE))))

const files = (root: string, size: number): Readonly<Record<string, string>> => ({
  'package.json': JSON.stringify({ name: 'prerendered', private: true, type: 'module' }),
  'next.config.js': `export default { poweredByHeader: false, turbopack: { root: ${JSON.stringify(root)} } }\n`,
  'app/layout.js':
    'export default function Layout({ children }) {\n  return <html lang="en"><body>{children}</body></html>\n}\n',
  'app/page.js': `export default function Page() {\n  return <p>{'${textFor(size)}'}</p>\n}\n`,
})

/**
 * Builds the smallest Next app that has one prerendered page of about that many bytes, in a folder within this clone, since
 * it takes its packages from ours; what was built before for the same size is taken again.
 *
 * @returns the folder
 * @throws Failure when Next does not build it
 */
export const buildPrerendered = async ({ root, lifetime }: Launch, size: number, next: string): Promise<string> => {
  mkdirSync(join(folder, 'app'), { recursive: true })
  await remake(join(folder, 'built'), JSON.stringify([textFor(size), next]), async () => {
    for (const [name, text] of Object.entries(files(root, size))) writeFileSync(join(folder, name), text)
    await runChild(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
      cwd: folder,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      // What a build of ours waits for is no longer held.
      lock: { note: () => {}, release: () => {} },
      lifetime,
      failed: 'next build of the page to compare with failed',
    })
  })
  return folder
}

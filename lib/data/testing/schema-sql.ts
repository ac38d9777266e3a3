import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPg } from '@prisma/adapter-pg'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

/** What the types of the package leave out: how its WebAssembly comes to life. Bundlers do that by themselves, Node does not. */
const engine = bindings as typeof bindings & { __wbg_set_wasm(exports: WebAssembly.Exports): void }

const startEngine = async (): Promise<void> => {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
  const compiled = await WebAssembly.compile(await readFile(join(folder, 'schema_engine_bg.wasm')))
  const imports = { './schema_engine_bg.js': { ...engine } } as unknown as WebAssembly.Imports
  const { exports } = await WebAssembly.instantiate(compiled, imports)
  engine.__wbg_set_wasm(exports)
  const start = exports['__wbindgen_start']
  if (typeof start === 'function') start()
}

/**
 * The SQL by which Prisma would make an empty database what a schema says. The engine can also read a database, but not
 * through an adapter: that does not know PostgreSQL's internal type "char", of which the catalogue is made.
 */
export const sqlOfSchema = async (schemaPath: string, databaseUrl: string): Promise<string> => {
  await startEngine()
  const content = await readFile(schemaPath, 'utf8')
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: databaseUrl }))
  const prisma = await engine.SchemaEngine.new({ datamodels: [['schema.prisma', content]] }, () => {}, adapter)
  const { stdout } = await prisma.diff({
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  return stdout ?? ''
}

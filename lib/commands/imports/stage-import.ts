import { createHash } from 'node:crypto'
import { z } from 'zod'
import { stageImport as keep } from '@/lib/data/staged-imports'
import { mayEdit } from '@/lib/domain/actor'
import { guessMapping } from '@/lib/domain/import/guess-mapping'
import { LIMITS } from '@/lib/domain/import/limits'
import { NOUNS } from '@/lib/domain/record/change'
import { ok } from '@/lib/domain/result'
import { command } from '../command'
import { readTable } from './read-table'
import { settled } from './settle'

const NOTHING_SAID = { encoding: null, delimiter: null, decimalSign: null }
const HOUR_MS = 3_600_000

/**
 * Keeps a file of one noun for its next steps: how it is read is recognised, and which column holds which field is guessed by
 * its heads. `labels` says what pages call each field, by path.
 */
export const stageImport = command({
  name: 'stage import',
  allow: mayEdit,
  input: z.strictObject({
    id: z.uuid(),
    noun: z.enum(NOUNS),
    fileName: z.string().trim().min(1).max(255),
    bytes: z.instanceof(Uint8Array<ArrayBuffer>),
    labels: z.record(z.string(), z.string()),
  }),
  subject: ({ id }) => id,
  handle: async ({ db, actor, now }, { id, noun, fileName, bytes, labels }) => {
    const table = await readTable(bytes, NOTHING_SAID)
    if (!table.ok) return table
    const mapping = guessMapping(noun, table.value.heads, (path) => labels[path] ?? path)
    const fileHash = createHash('sha256').update(bytes).digest('hex')
    const read = settled(noun, table.value, { said: NOTHING_SAID, mapping, into: null })
    const expiresAt = new Date(now.getTime() + LIMITS.hours * HOUR_MS)
    await keep(db, { id, owner: actor.id, noun, fileName, fileHash, bytes, createdAt: now, expiresAt, ...read })
    return ok({ id, fileHash, total: read.total })
  },
  detail: ({ noun, fileName }, { fileHash, total }) => ({ noun, file: fileName, sha256: fileHash, rows: total }),
})

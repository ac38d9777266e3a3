import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Context } from '@/lib/commands/command'
import { withTestDatabase, type TestDb } from '@/lib/data/testing/with-test-database'
import { COMMANDS, mayEnter, type Needed } from '@/lib/domain/access'
import { ANYBODY, personActor, type Actor } from '@/lib/domain/actor'
import type { Result } from '@/lib/domain/result'
import { isKeyScope, KEY_SCOPES, ROLES } from '@/lib/domain/roles'
import { invitePerson } from './invite-person'

type Command = (context: Context, raw: unknown) => Promise<Result<unknown>>

let db: TestDb
withTestDatabase((opened) => void ({ db } = opened))

const DECLARED = /(export )?const (\w+) = command\(\{\s+name: '([^']+)'/g

const sources = ['lib', 'app', 'prisma/seed'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(`${folder}/${file}`, 'utf8') })),
)
const declared = sources.flatMap(({ file, text }) => [...text.matchAll(DECLARED)].map(([, isExported, constant = '', name = '']) => ({ file, constant, name, isExported: isExported !== undefined })))

/** Commands that are reached through a function round them. */
const THROUGH: Readonly<Record<string, Command>> = {
  'invite person': (context, raw) => invitePerson(context, raw, () => Promise.resolve()),
}

const commands = new Map<string, Command>()
beforeAll(async () => {
  for (const { file, constant, name, isExported } of declared) {
    const found = isExported ? ((await import(/* @vite-ignore */ resolve(file))) as Record<string, Command>)[constant] : THROUGH[name]
    if (found !== undefined) commands.set(name, found)
  }
})

/** Whether a key may do it whose owner may: only what keys are made for. */
const byKey = (needed: Needed): boolean => needed === 'nothing' || isKeyScope(needed)

interface Caller {
  readonly who: string
  readonly actor: Actor
  readonly may: (needed: Needed) => boolean
}

const CALLERS: readonly Caller[] = [
  { who: 'nobody', actor: ANYBODY, may: (needed) => mayEnter(null, needed) },
  ...ROLES.flatMap((role): Caller[] => [
    { who: role, actor: personActor('p', role), may: (needed) => mayEnter(role, needed) },
    {
      who: `the key of the ${role}`,
      actor: personActor('p', role, { id: 'k', scopes: KEY_SCOPES }),
      may: (needed) => mayEnter(role, needed) && byKey(needed),
    },
    { who: `a key of the ${role} that is for nothing`, actor: personActor('p', role, { id: 'k', scopes: [] }), may: (needed) => needed === 'nothing' },
  ]),
]

describe('the table of commands', () => {
  test('has a row for every command, and for no other', () => {
    expect(declared.length).toBe(sources.flatMap(({ text }) => text.match(/= command\(\{/g) ?? []).length)
    expect(declared.map(({ name }) => name).toSorted()).toEqual(Object.keys(COMMANDS).toSorted())
    expect([...commands.keys()].toSorted()).toEqual(Object.keys(COMMANDS).toSorted())
  })

  const cells = Object.entries(COMMANDS).flatMap(([name, needed]) => CALLERS.map((caller) => ({ name, needed, ...caller })))

  test.each(cells)('$name, by $who', async ({ name, needed, actor, may }) => {
    const run = commands.get(name)
    const result = await run?.({ db, actor, now: new Date() }, {})
    const line = await db.auditEntry.findFirst({ orderBy: { number: 'desc' } })
    // Whoever may is told that the input is none: so nothing has to be there to try.
    expect(result).toMatchObject({ ok: false, code: may(needed) ? 'invalid' : 'forbidden' })
    expect(line).toMatchObject({ command: name, actor: actor.id, outcome: 'refused', detail: { code: may(needed) ? 'invalid' : 'forbidden' } })
  })
})

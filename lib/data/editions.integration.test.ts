import { expect, test } from 'vitest'
import { OPEN_EDITION_2, openRules, SEAL_EDITION_2 } from './testing/try-to-break'

const { tryTo } = openRules()

const ANOTHER = `INSERT INTO changeset (id, title, reason, state, author, created_at)
  VALUES ('00000000-0000-4000-8000-000000000003', 'Another', 'To break a rule', 'submitted', 'somebody', now())`
const edition = (number: number, publishedAt = 'NULL') =>
  `INSERT INTO edition (number, changeset_id, published_at) VALUES (${number}, '00000000-0000-4000-8000-000000000003', ${publishedAt})`
const addEconomy = (addedIn: number) => `INSERT INTO economy (id) VALUES ('QE');
  INSERT INTO economy_version (economy_id, kind, name, in_sentence, adjective, added_in)
  VALUES ('QE', 'economy', 'Eastland', 'Eastland', 'Eastern', ${addedIn})`

test('an edition is opened, filled and sealed in one transaction', async () => {
  expect(await tryTo(OPEN_EDITION_2, addEconomy(2), SEAL_EDITION_2)).toBe('accepted')
})

test('no transaction leaves an edition open', async () => {
  expect(await tryTo(OPEN_EDITION_2)).toBe('edition_sealed_at_commit')
})

test('numbers have no gap, do not repeat and begin with 1', async () => {
  expect(await tryTo(ANOTHER, edition(3))).toBe('edition_without_gaps')
  expect(await tryTo(ANOTHER, edition(1))).toBe('edition_without_gaps')
  expect(await tryTo(ANOTHER, edition(0))).toBe('edition_without_gaps')
})

test('an edition is not born sealed, and a sealed one stays as it is', async () => {
  expect(await tryTo(ANOTHER, edition(2, 'now()'))).toBe('edition_opens_unsealed')
  expect(await tryTo('UPDATE edition SET published_at = now()')).toBe('append_only')
  expect(await tryTo('UPDATE edition SET published_at = NULL')).toBe('append_only')
  expect(await tryTo('UPDATE edition SET number = 7')).toBe('append_only')
})

test('one changeset is one edition', async () => {
  const again = `INSERT INTO edition (number, changeset_id) SELECT 2, changeset_id FROM edition`
  expect(await tryTo(again)).toBe('edition_changeset_id_key')
})

test('a version is added only in the edition that is being published', async () => {
  expect(await tryTo(addEconomy(1))).toBe('only_in_open_edition')
  expect(await tryTo(addEconomy(2))).toBe('only_in_open_edition')
  expect(await tryTo(OPEN_EDITION_2, addEconomy(1))).toBe('only_in_open_edition')
  expect(await tryTo(OPEN_EDITION_2, addEconomy(3))).toBe('only_in_open_edition')
  expect(await tryTo(OPEN_EDITION_2, SEAL_EDITION_2, addEconomy(2))).toBe('only_in_open_edition')
})

test('nothing is hung on a version that was published before', async () => {
  const target = `INSERT INTO measure_target (version_id, ordinal, economy_id) SELECT min(id), 9, 'CN' FROM measure_version`
  const party = `INSERT INTO event_party (version_id, ordinal, economy_id) SELECT min(id), 9, 'CN' FROM event_version`
  for (const part of [target, party]) expect(await tryTo(OPEN_EDITION_2, part)).toBe('only_in_open_edition')
})

test('a published changeset takes no change', async () => {
  expect(await tryTo(`UPDATE changeset SET title = 'Another title'`)).toBe('changeset_closed')
  expect(await tryTo(`UPDATE changeset SET state = 'draft'`)).toBe('changeset_closed')
  expect(await tryTo('DELETE FROM changeset')).toBe('changeset_closed')
  expect(await tryTo(`UPDATE changeset_change SET key = 'another'`)).toBe('changeset_closed')
  expect(await tryTo('DELETE FROM changeset_change')).toBe('changeset_closed')
  const another = `INSERT INTO changeset_change (changeset_id, ordinal, noun, act, key)
    SELECT id, 9999, 'economy', 'retract', 'CN' FROM changeset`
  expect(await tryTo(another)).toBe('changeset_closed')
})

test('a submitted changeset takes no more proposals either', async () => {
  const more = `INSERT INTO changeset_change (changeset_id, ordinal, noun, act, key)
    VALUES ('00000000-0000-4000-8000-000000000003', 0, 'economy', 'retract', 'CN')`
  expect(await tryTo(ANOTHER, more)).toBe('changeset_closed')
})


import { expect, test } from 'vitest'
import { sharedRead } from './shared-read'

/** A read that answers when told to, with the value it finds when it is sent. */
const slowRead = () => {
  const state = { value: 1, sent: 0, answer: [] as (() => void)[] }
  const read = () => {
    state.sent += 1
    const { value } = state
    return new Promise<number>((resolve) => state.answer.push(() => resolve(value)))
  }
  return { state, read: sharedRead(read) }
}
const turn = () => new Promise((resolve) => setTimeout(resolve))

test('who asks in the same turn shares one read', async () => {
  const { state, read } = slowRead()
  const answers = [read(), read(), read()]
  await turn()
  expect(state.sent).toBe(1)
  state.answer[0]?.()
  expect(await Promise.all(answers)).toEqual([1, 1, 1])
})

test('who asks while a read is under way gets one that was sent later, never the one before its question', async () => {
  const { state, read } = slowRead()
  const first = read()
  await turn()
  state.value = 2
  const [second, third] = [read(), read()]
  await turn()
  expect(state.sent).toBe(1)
  state.answer[0]?.()
  expect(await first).toBe(1)
  await turn()
  expect(state.sent).toBe(2)
  state.answer[1]?.()
  expect(await Promise.all([second, third])).toEqual([2, 2])
})

test('a read that fails fails its own callers only', async () => {
  let fails = true
  const read = sharedRead(async () => {
    if (fails) throw new Error('away')
    return 'back'
  })
  await expect(read()).rejects.toThrow('away')
  fails = false
  expect(await read()).toBe('back')
})

import { expect, test } from 'vitest'
import { soakArguments } from './arguments'

test('what is not said is a hundred interleavings, twenty kills and the seed that was drawn', () => {
  expect(soakArguments([], 7)).toEqual({ interleavings: 100, kills: 20, seed: 7 })
  expect(soakArguments(['--kills', '0', '--seed=3'], 7)).toEqual({ interleavings: 100, kills: 0, seed: 3 })
})

test.each([['--kills'], ['--kills', 'many'], ['--kills', '201'], ['--interleavings', '-1'], ['--rounds', '5'], ['twice']])('%s is refused', (...args) => {
  expect(() => soakArguments(args, 7)).toThrow('npm run soak -- --interleavings')
})

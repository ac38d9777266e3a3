import { expect, test } from 'vitest'
import { pageStatus } from './page-status'

test('a page that says its address was refused is answered with 400', () => {
  expect(pageStatus('<html><head><meta name="answer-status" content="400"/></head><body></body></html>')).toBe(400)
})

test('a page that says there is no such thing is answered with 404', () => {
  expect(pageStatus('<html><head><meta name="answer-status" content="404"/></head><body></body></html>')).toBe(404)
})

test('the same words in the body are only words', () => {
  expect(pageStatus('<html><head></head><body><meta name="answer-status" content="400"/></body></html>')).toBe(200)
  expect(pageStatus('<html><head></head><body>hello</body></html>')).toBe(200)
})

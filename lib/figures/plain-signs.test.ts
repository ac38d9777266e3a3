import { expect, test } from 'vitest'
import { plainSigns } from './plain-signs'

test.each([
  ['10 % → none', '10 % to none'],
  ['Each duty, before ○ and after ●', 'Each duty, before (ring) and after (disc)'],
  ['State Council Tariff Commission, 税委会公告2025年第10号', 'State Council Tariff Commission'],
  ['Announcement No. 10 (公告) of 2025', 'Announcement No. 10 of 2025'],
  ['−10 points, 24 % suspended', '−10 points, 24 % suspended'],
])('%s is written %s where no other typeface may be at hand', (text, plain) => {
  expect(plainSigns(text)).toBe(plain)
})

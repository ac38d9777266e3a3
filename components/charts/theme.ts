import { TONES, type Tone } from '@/lib/words/tone'

/** The colours and the typeface of a chart, read from the tokens of the page. */
export interface ChartTheme {
  readonly ink: string
  readonly inkQuiet: string
  readonly surface: string
  readonly rule: string
  readonly ruleFaint: string
  readonly band: string
  readonly hatch: string
  /** First and second economy of the pair. */
  readonly party: readonly [string, string]
  /** Slots 1 to 8 at 0 to 7, and the text that stands on each. */
  readonly authority: readonly string[]
  readonly onAuthority: readonly string[]
  /** What became of a commitment, by the tone of its state. */
  readonly tone: Readonly<Record<Tone, string>>
  readonly font: string
  /** Diagonal lines of a colour, for what is not established or void. */
  readonly hatchOf: (colour: string) => CanvasPattern | string
  /** The colour made see-through, `alpha` 0 to 1. */
  readonly fade: (colour: string, alpha: number) => string
}

/** The economy's place in the pair decides its colour and dash, never who it is. */
export type PartySlot = 'first' | 'second'

export const partyColour = (theme: ChartTheme, party: PartySlot): string => theme.party[party === 'first' ? 0 : 1]

/** The dash of the second party tells it apart without colour. */
export const partyDash = (party: PartySlot): number[] => (party === 'first' ? [] : [6, 4])

/** Colour of an authority by its slot, 1 to 8. */
export const authorityColour = (theme: ChartTheme, slot: number): string => theme.authority[slot - 1] ?? theme.inkQuiet
export const onAuthorityColour = (theme: ChartTheme, slot: number): string => theme.onAuthority[slot - 1] ?? theme.surface

const SLOTS = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** The theme that tokens give; `token` tells the colour of one by its name in app/tokens.css. */
export const themeOf = (token: (name: string) => string, drawing: Pick<ChartTheme, 'font' | 'hatchOf' | 'fade'>): ChartTheme => ({
  ink: token('ink'),
  inkQuiet: token('ink-quiet'),
  surface: token('surface'),
  rule: token('rule'),
  ruleFaint: token('rule-faint'),
  band: token('band'),
  hatch: token('hatch'),
  party: [token('party-first'), token('party-second')],
  authority: SLOTS.map((slot) => token(`authority-${slot}`)),
  onAuthority: SLOTS.map((slot) => token(`on-authority-${slot}`)),
  tone: Object.fromEntries(TONES.map((tone) => [tone, token(`tone-${tone}`)])) as Record<Tone, string>,
  ...drawing,
})

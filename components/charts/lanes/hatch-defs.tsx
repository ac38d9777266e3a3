interface HatchDefsProps {
  readonly figureId: string
}

/** The id of a figure's hatch patterns: `open` for what is not established, `void` over what a court has voided. */
export const hatchId = (figureId: string, kind: 'open' | 'void'): string => `${figureId}-hatch-${kind}`

/** The hatch patterns of a figure that is drawn as SVG. */
export const HatchDefs = ({ figureId }: HatchDefsProps) => (
  <svg width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      {(['open', 'void'] as const).map((kind) => (
        <pattern key={kind} id={hatchId(figureId, kind)} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.25" height="6" fill={kind === 'open' ? 'var(--hatch)' : 'var(--surface)'} />
        </pattern>
      ))}
    </defs>
  </svg>
)

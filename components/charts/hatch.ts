/** Side of the tile of a hatch, in px. */
export const HATCH_TILE = 6

type Strokes = Pick<CanvasRenderingContext2D, 'strokeStyle' | 'lineWidth' | 'beginPath' | 'moveTo' | 'lineTo' | 'stroke'>

/** Draws the tile of a hatch: three diagonal strokes, so that it meets its neighbours without a seam. */
export const drawHatch = (context: Strokes, colour: string): void => {
  context.strokeStyle = colour
  context.lineWidth = 1.25
  context.beginPath()
  for (const shift of [-HATCH_TILE, 0, HATCH_TILE]) {
    context.moveTo(shift, HATCH_TILE)
    context.lineTo(shift + HATCH_TILE, 0)
  }
  context.stroke()
}

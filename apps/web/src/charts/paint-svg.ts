/**
 * Paints a drawing onto a canvas as it looks on the page, each part in the style the page gives it. Drawings of charts
 * are paths, circles and short texts; nothing else is painted.
 */
export function paintSvg(canvas: CanvasRenderingContext2D, svg: SVGSVGElement): void {
  for (const part of svg.querySelectorAll('path, circle, text')) {
    const style = getComputedStyle(part);
    canvas.save();
    if (part instanceof SVGTextElement) paintText(canvas, part, style);
    else paintShape(canvas, shapeOf(part), style);
    canvas.restore();
  }
}

const figure = (part: Element, name: string) => Number(part.getAttribute(name) ?? 0);

function shapeOf(part: Element): Path2D {
  if (part.tagName === 'path') return new Path2D(part.getAttribute('d') ?? '');
  const shape = new Path2D();
  shape.arc(figure(part, 'cx'), figure(part, 'cy'), figure(part, 'r'), 0, 2 * Math.PI);
  return shape;
}

function paintShape(canvas: CanvasRenderingContext2D, shape: Path2D, style: CSSStyleDeclaration): void {
  if (style.fill !== 'none') {
    canvas.fillStyle = style.fill;
    canvas.fill(shape);
  }
  if (style.stroke === 'none') return;
  canvas.strokeStyle = style.stroke;
  canvas.lineWidth = Number.parseFloat(style.strokeWidth);
  canvas.lineCap = style.strokeLinecap as CanvasLineCap; // CSS and the canvas have the same three words for it
  canvas.setLineDash(dashesIn(style));
  canvas.stroke(shape);
}

/** The dashes of a line, in pixels; none for a solid one. */
export function dashesIn({ strokeDasharray }: Pick<CSSStyleDeclaration, 'strokeDasharray'>): number[] {
  return strokeDasharray
    .split(/[\s,]+/)
    .map((length) => Number.parseFloat(length))
    .filter((length) => Number.isFinite(length));
}

const aligns: Readonly<Record<string, CanvasTextAlign>> = { middle: 'center', end: 'right' };

function paintText(canvas: CanvasRenderingContext2D, part: SVGTextElement, style: CSSStyleDeclaration): void {
  canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  canvas.fillStyle = style.fill;
  canvas.textAlign = aligns[style.textAnchor] ?? 'left';
  canvas.fillText(part.textContent, figure(part, 'x'), figure(part, 'y'));
}

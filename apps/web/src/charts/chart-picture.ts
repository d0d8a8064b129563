import { dashesIn, paintSvg } from './paint-svg';

/** What stands in a picture around the drawing. */
export interface PictureWords {
  readonly title: string;
  /** What the chart says, and what it is. */
  readonly above: readonly string[];
  /** What each line and shape means; a line is named by how it looks on the drawing. */
  readonly key: readonly { readonly look: string; readonly words: string; readonly shape?: string }[];
  /** Rules, source, whose it is, and the day. */
  readonly below: readonly string[];
}

const scale = 2;
const margin = 24;
const ink = '#1a1a1a';
const quiet = '#555';
const sizes = { title: 22, text: 15, small: 13 };
const leading = 1.4;

/** A drawing with its words as a picture, on white and at twice its size so that it is sharp on paper. */
export async function chartPicture(svg: SVGSVGElement, words: PictureWords): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal;
  const sheet = document.createElement('canvas');
  const probe = contextOf(sheet);
  const family = getComputedStyle(document.body).fontFamily;
  const write = writer(family, width);
  const [top, bottom] = [write(probe, words, 'above', 0), write(probe, words, 'below', 0)];
  sheet.width = (width + 2 * margin) * scale;
  sheet.height = (top + height + bottom + 2 * margin) * scale;
  const canvas = contextOf(sheet);
  canvas.scale(scale, scale);
  canvas.fillStyle = '#fff';
  canvas.fillRect(0, 0, sheet.width, sheet.height);
  canvas.translate(margin, margin);
  write(canvas, words, 'above', 0);
  canvas.translate(0, top);
  paintSvg(canvas, svg);
  paintKeys(canvas, svg, words.key, { family, top: height });
  write(canvas, words, 'below', height);
  return new Promise((resolve, reject) => {
    sheet.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.'))), 'image/png');
  });
}

function contextOf(sheet: HTMLCanvasElement): CanvasRenderingContext2D {
  const canvas = sheet.getContext('2d');
  if (!canvas) throw new Error('The browser paints nothing.');
  return canvas;
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight?: number;
  readonly colour?: string;
}

/** Writes what stands above or below a drawing from a height on, and says how high it is. */
function writer(family: string, width: number) {
  // oxlint-disable-next-line max-params -- onto what, which words, which of them, from where.
  return (canvas: CanvasRenderingContext2D, words: PictureWords, part: 'above' | 'below', from: number): number => {
    const lines: Line[] =
      part === 'above'
        ? [
            { text: words.title, size: sizes.title, weight: 700 },
            ...words.above.map((text) => ({ text, size: sizes.text })),
          ]
        : words.below.map((text) => ({ text, size: sizes.small, colour: quiet }));
    let height = part === 'below' ? words.key.length * sizes.small * leading + margin / 2 : 0;
    for (const { text, size, weight = 400, colour = ink } of lines) {
      canvas.font = `${weight} ${size}px ${family}`;
      canvas.fillStyle = colour;
      canvas.textAlign = 'left';
      for (const row of folded(canvas, text, width)) {
        height += size * leading;
        canvas.fillText(row, 0, from + height - size * (leading - 1));
      }
      height += size * (leading - 1);
    }
    return height;
  };
}

/** A text in rows that are no wider than the picture. */
function folded(canvas: Pick<CanvasRenderingContext2D, 'measureText'>, text: string, width: number): string[] {
  const rows: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = rows.length === 0 ? word : `${rows.at(-1) ?? ''} ${word}`;
    if (rows.length > 0 && canvas.measureText(longer).width <= width) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}

/** What each line means, beside a piece of it. */
// oxlint-disable-next-line max-params -- onto what, from what, which, and where.
function paintKeys(
  canvas: CanvasRenderingContext2D,
  svg: SVGSVGElement,
  keys: PictureWords['key'],
  { family, top }: { family: string; top: number },
): void {
  canvas.font = `400 ${sizes.small}px ${family}`;
  keys.forEach(({ look, words, shape }, place) => {
    const y = top + (place + 1) * sizes.small * leading;
    canvas.fillStyle = ink;
    canvas.textAlign = 'left';
    canvas.fillText(words, 36, y);
    if (shape !== undefined) canvas.fillText(shape, 8, y);
    else paintPiece(canvas, svg.querySelector(`.chart__line--${look}, .chart__${look}`), y - sizes.small / 3);
  });
}

function paintPiece(canvas: CanvasRenderingContext2D, line: Element | null, y: number): void {
  if (!line) return;
  const style = getComputedStyle(line);
  canvas.save();
  canvas.strokeStyle = style.stroke;
  canvas.lineWidth = Number.parseFloat(style.strokeWidth);
  canvas.lineCap = style.strokeLinecap as CanvasLineCap; // the same three words
  canvas.setLineDash(dashesIn(style));
  canvas.stroke(new Path2D(`M0 ${y}H28`));
  canvas.restore();
}

import { wording } from './wording';

const quietZone = 4;

/** A QR code, drawn square by square so that no picture need be fetched. */
export function QrCode({ squares }: { squares: readonly string[] }) {
  const size = squares.length + 2 * quietZone;
  const path = squares
    .flatMap((row, y) => [...row].map((dark, x) => (dark === '1' ? `M${x + quietZone} ${y + quietZone}h1v1h-1z` : '')))
    .join('');
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={wording.factor.squareLabel}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}

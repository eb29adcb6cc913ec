import type { Estimate } from '@concivis/analytics';

/** Width of the drawing in its own units. */
const width = 100;

/** A share with its interval as a line on a common scale. The numbers beside it say the same. */
export function IntervalMark({ share, top }: { share: Estimate | null; top: number }) {
  const at = (value: number) => Math.min(width, (value / top) * width);
  return (
    <svg className="interval-mark" viewBox={`0 0 ${width} 12`} preserveAspectRatio="none" aria-hidden="true">
      <line className="interval-mark__scale" x1="0" x2={width} y1="6" y2="6" />
      {share && (
        <>
          <line className="interval-mark__interval" x1={at(share.low)} x2={at(share.high)} y1="6" y2="6" />
          <line className="interval-mark__value" x1={at(share.value)} x2={at(share.value)} y1="1" y2="11" />
        </>
      )}
    </svg>
  );
}

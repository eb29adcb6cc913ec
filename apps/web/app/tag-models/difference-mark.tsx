import type { Compared } from './verdicts.ts';

/** Width of the drawing in its own units. */
const width = 100;

/** A difference with its interval as a line on a common scale around zero. The numbers beside it say the same. */
export function DifferenceMark({ difference, end }: Pick<Compared, 'difference'> & { end: number }) {
  const at = (value: number) => ((value + end) / (2 * end)) * width;
  const { value, low, high } = difference;
  return (
    <svg
      className="difference-mark"
      viewBox={`0 0 ${width} 16`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <line className="difference-mark__scale" x1="0" x2={width} y1="8" y2="8" />
      <line className="difference-mark__zero" x1={width / 2} x2={width / 2} y1="0" y2="16" />
      {value !== null && low !== null && high !== null && (
        <>
          <line className="difference-mark__interval" x1={at(low)} x2={at(high)} y1="8" y2="8" />
          <line className="difference-mark__value" x1={at(value)} x2={at(value)} y1="2" y2="14" />
        </>
      )}
    </svg>
  );
}

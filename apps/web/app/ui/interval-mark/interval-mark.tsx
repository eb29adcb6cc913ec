/** Width of the drawing in its own units. */
const width = 100;

interface IntervalMarkProps {
  /** Null, whole or in part, where there is nothing to draw but the scale. */
  estimate: {
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
  } | null;
  /** Ends of the scale. One that starts below zero shows where zero is. */
  from: number;
  to: number;
}

/** A figure with its interval as a line on a common scale. The numbers beside it say the same. */
export function IntervalMark({ estimate, from, to }: IntervalMarkProps) {
  const at = (value: number) => Math.min(width, ((value - from) / (to - from)) * width);
  const aroundZero = from < 0;
  const [height, margin] = aroundZero ? [16, 2] : [12, 1];
  const middle = height / 2;
  const { value, low, high } = estimate ?? { value: null, low: null, high: null };
  return (
    <svg
      className={aroundZero ? 'interval-mark interval-mark--around-zero' : 'interval-mark'}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <line className="interval-mark__scale" x1="0" x2={width} y1={middle} y2={middle} />
      {aroundZero && <line className="interval-mark__zero" x1={at(0)} x2={at(0)} y1="0" y2={height} />}
      {value !== null && low !== null && high !== null && (
        <>
          <line className="interval-mark__interval" x1={at(low)} x2={at(high)} y1={middle} y2={middle} />
          <line
            className="interval-mark__value"
            x1={at(value)}
            x2={at(value)}
            y1={margin}
            y2={height - margin}
          />
        </>
      )}
    </svg>
  );
}

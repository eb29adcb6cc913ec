import { IntervalMark } from '../ui/interval-mark/interval-mark.tsx';
import type { Compared } from './verdicts.ts';

/** A difference on a scale that reaches equally far to both sides of zero. */
export function DifferenceMark({ difference, end }: Pick<Compared, 'difference'> & { end: number }) {
  return <IntervalMark estimate={difference} from={-end} to={end} />;
}

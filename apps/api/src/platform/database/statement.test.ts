import { expect, it } from '@jest/globals';
import { statement } from './statement.ts';

it('keeps statements apart whose long names begin alike', () => {
  const common = 'ideas.most-supported.mine.service.district.language.status.outcome';
  const names = [statement(`${common}.after`, ''), statement(`${common}.q.after`, '')].map(
    ({ name }) => name,
  );
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(63);
  expect(statement('ideas.one', '').name).toBe('ideas.one');
});

import { useState } from 'react';
import type { FormAnswer } from './form-answer.ts';

/**
 * The form as it last came back, also after another form of the same page was sent. What came back is only the
 * default of its fields: without this, it would go as soon as the page has a newer answer to something else.
 */
export const useLastAnswer = (answer: FormAnswer | undefined): FormAnswer | undefined => {
  const [last, keep] = useState(answer);
  if (answer !== undefined && answer !== last) keep(answer);
  return answer ?? last;
};

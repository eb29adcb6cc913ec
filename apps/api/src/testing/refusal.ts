import { Refused } from '@concivis/contracts';

/** The code that a call was refused with; `not refused` when it was not. */
export const refusal = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refused) return error.problem.code;
    throw error;
  }
  return 'not refused';
};

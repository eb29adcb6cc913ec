/** Milliseconds that a person would hardly wait. A step that is right takes a fraction of it, also on a busy machine. */
export const patience = 15_000;

/**
 * Asks again until there is an answer.
 * @param what named in the error when there is none in time.
 */
export const eventually = async <Answer>(
  what: string,
  ask: () => Answer | undefined | Promise<Answer | undefined>,
): Promise<Answer> => {
  for (const end = performance.now() + patience; performance.now() < end;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((again) => setTimeout(again, 25));
  }
  throw new Error(`Waited ${patience / 1000} seconds in vain for ${what}`);
};

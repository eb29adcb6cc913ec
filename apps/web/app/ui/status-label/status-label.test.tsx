import { describe, expect, it } from '@jest/globals';
import { feedbackStatuses, ideaStatuses } from '@concivis/contracts/limits';
import { htmlOf, textsOf } from '../../testing/show.tsx';
import { stageOf, StatusLabel } from './status-label.tsx';

describe('the label of a status', () => {
  it('fills its mark as things move on', () => {
    expect(ideaStatuses.map(stageOf)).toEqual(['open', 'under-way', 'done', 'closed', 'closed']);
    expect(feedbackStatuses.map(stageOf)).toEqual(['open', 'under-way', 'done', 'closed']);
  });

  it('never shows a status that nobody foresaw as still open', () => {
    expect(stageOf('archived')).toBe('closed');
  });

  it('says everything in words, and hides the mark from screen readers', async () => {
    const html = htmlOf(<StatusLabel status="answered">Answered</StatusLabel>, await textsOf());
    expect(html.replace(/<span[^>]*aria-hidden="true"[^>]*><\/span>/, '')).toBe(
      '<span class="status status--done">Answered</span>',
    );
  });
});
